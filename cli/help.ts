import { sectionIds } from '../src/report/section-ids.ts'
import { limits } from '../src/scenario-file/limits.ts'
import { MOST_THREADS, runDefaults } from './commands/run.ts'

export function helpText(): string {
  return `Scenariowijzer Inburgering: de uitvoering van de Wet inburgering 2021 simuleren, zonder browser.

Gebruik: npm run -s cli -- OPDRACHT

  run REGIO of BESTAND     simuleert een regio (map onder scenarios/) of een opgeslagen sessie
      --scenarios a,b      alleen deze scenario's, in deze volgorde
      --seed TEKST         zaad: dezelfde tekst geeft dezelfde toekomsten (standaard ${runDefaults.seed})
      --replications N     aantal toekomsten, 1 tot en met ${limits.replications} (standaard ${runDefaults.replications})
      --horizon J          jaren na het besluit, 1 tot en met ${limits.horizonYears} (standaard ${runDefaults.horizonYears})
      --set ID=WAARDE      verandert een parameter in alle scenario's (namen in docs/parameters.md); mag vaker
      --set SCENARIO:ID=WAARDE  verandert een parameter in één scenario
      --threads K          rekenkernen, 1 tot en met ${MOST_THREADS}; verandert geen getal
      --shard I/N          rekent alleen deel I van N en schrijft dat naar --out
      --out BESTAND.json   schrijft alle uitkomsten; - schrijft naar standaarduitvoer
      --matrix BESTAND.csv schrijft elke toekomst op een regel (puntkomma, decimale komma)
      --money              voegt het geld per jaar en gemeente toe aan --out; met --matrix ook BESTAND-geld.csv,
                           met elke toekomst naar jaar, bron of post en gemeente
  merge DEEL... --out BESTAND   voegt delen van één run samen; kan ook met --matrix
  mca REGIO of BESTAND     de weging van 2019 en de weging van nu
      --weights BESTAND.csv  gewichten per gemeente (puntkomma, decimale komma), zoals gewichten.csv van export
      --simulate a,b       deze criteria uit de simulatie, of alle; met --replications, --seed, --threads
      --between a,b,c      scenario a krijgt per criterium het bereik tussen b en c
      --aggregation HOE    gelijk, inwoners of caseload (standaard gelijk)
      --json               alles als gegevens
  report REGIO of BESTAND --out BESTAND.pdf   schrijft het rapport als PDF, met dezelfde cijfers als de pagina
      --sections a,b       alleen deze onderdelen, in deze volgorde: ${sectionIds.join(', ')}
      --stress             rekent ook de stresskaarten door, elk in hoogstens 100 toekomsten; of noem stresskaarten bij --sections
      --follow TOEKOMST:SCENARIO  vertelt een toekomst in het onderdeel toekomsten: met :persoon=N één verzonnen persoon, met
                           :jaar=JJJJ de groepen van dat jaar; mag vaker
      --date JJJJ-MM-DD    datum op het rapport (standaard vandaag); dezelfde datum geeft hetzelfde bestand
      --link ADRES         de link van de pagina die deze stand opent; komt met een QR-code achterin
      --replications N, --seed TEKST, --threads K   zoals bij run
  export REGIO of BESTAND  schrijft de cijfers van een run als bestanden om mee te nemen
      --xlsx BESTAND.xlsx  alle tabellen als spreadsheet
      --csv MAP            elke tabel als CSV, met gewichten.csv en toekomsten.csv (elke toekomst op een regel)
      --note BESTAND.html  de concept-besluitnota; met .md als Markdown
      --date, --link, --replications, --seed, --threads   zoals bij report
  validate BESTAND of REGIO...  controleert bestanden en noemt alle problemen
  validate-model           rekent 2022-2024 na en schrijft docs/validatie.md en docs/validatie-geld.md; met --replications
  docs                     schrijft docs/parameters.md en scenarios/*.schema.json; --check controleert alleen
  bench [REGIO]            meet de snelheid van één rekenkern; met --replications
  --help                   deze tekst

Sluit af met 0 als het lukte, met 2 als invoer of bestand niet klopt, en met 130 na Ctrl-C.
`
}
