/**
 * A half-year as people write it, as `2026-1`: `2026-1`, `2026H2`, `1e halfjaar 2026`, `2026-II`, `2e helft 2026`.
 * @returns null for anything else, such as a whole year or a third half
 */
export function halfYearOf(text: string): string | null {
  const bare = text.toLowerCase().replace(/halfjaar|half jaar|helft|eerste|tweede/g, (word) => ({ eerste: ' 1 ', tweede: ' 2 ' })[word] ?? ' ').replace(/(?<=[12])e\b/g, ' ')
  const parts = bare.split(/[^a-z0-9]+|(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)/).filter((part) => !['', 'h', 'hj', 'van', 'half'].includes(part))
  if (parts.length !== 2) return null
  const year = parts.find((part) => /^20\d\d$/.test(part))
  const half = parts.find((part) => part !== year)
  const number = ({ 1: 1, 2: 2, i: 1, ii: 2, '01': 1, '02': 2 } as Readonly<Record<string, number>>)[half ?? '']
  return year === undefined || number === undefined ? null : `${year}-${number}`
}
