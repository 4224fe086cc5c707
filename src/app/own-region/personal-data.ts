/** Signs that a table is about single persons. The page needs none of that, so such a file is refused whole. */

const headers = [
  'bsn', 'burgerservicenummer', 'sofinummer', 'vnummer', 'vreemdelingennummer', 'geboortedatum', 'geboortejaar', 'geboorteplaats', 'geboorteland',
  'leeftijd', 'voornaam', 'voornamen', 'achternaam', 'naam', 'naaminburgeraar', 'naamclient', 'voorletters', 'initialen', 'roepnaam', 'adres',
  'straat', 'straatnaam', 'huisnummer', 'postcode', 'telefoon', 'telefoonnummer', 'mobiel', 'email', 'emailadres', 'nationaliteit',
  'geslacht', 'iban', 'rekeningnummer', 'paspoortnummer', 'documentnummer', 'clientnummer', 'clientid', 'klantnummer', 'dossiernummer',
  'persoonsnummer', 'inburgeraar', 'client', 'statushouder',
]

/** Whether the head of a column names something of a person. */
export function isPersonalHeader(header: string): boolean {
  return headers.includes(header.normalize('NFD').toLowerCase().replace(/[^a-z]/g, ''))
}

/** Whether a cell looks like something of a person: a BSN, a V-nummer, an address for mail, a full date, a postcode or a telephone number. */
export function isPersonalValue(cell: string): boolean {
  const bare = cell.trim()
  return isBsn(bare) || /^\d{10}$/.test(bare) || /^\S+@\S+\.\S+$/.test(bare) || /^\d{1,2}[-/. ]\d{1,2}[-/. ](19|20)\d\d$/.test(bare)
    || /^(19|20)\d\d-\d\d-\d\d$/.test(bare) || /^[1-9]\d{3} ?[A-Za-z]{2}$/.test(bare) || /^(\+31|0)[\s-]?\d(?:[\s-]?\d){8}$/.test(bare)
}

/** Nine digits that pass the test of eleven. */
function isBsn(text: string): boolean {
  const digits = text.replace(/[.\s]/g, '')
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false
  const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (place === 8 ? -1 : 9 - place), 0)
  return sum % 11 === 0
}
