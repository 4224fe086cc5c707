const NUMBER = /^[-−]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$|^[-−]?\d+\.\d+$/

/** A number as people type it: `1.200`, `12,5`, `12.5`; null for anything else. A point before three digits groups thousands. */
export function typedNumber(text: string): number | null {
  const bare = text.replace(/\s/g, '')
  if (!NUMBER.test(bare)) return null
  const plain = bare.replace('−', '-')
  const grouped = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain)
  return Number(grouped ? plain.replaceAll('.', '').replace(',', '.') : plain.replace(',', '.'))
}
