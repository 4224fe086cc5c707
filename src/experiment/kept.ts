/** What was computed of something before, by name; it is forgotten together with the thing. */
export type Kept<K extends object, T> = WeakMap<K, Map<string, T>>

export function kept<K extends object, T>(memory: Kept<K, T>, of: K, key: string, compute: () => T): T {
  const values = memory.get(of) ?? new Map<string, T>()
  memory.set(of, values)
  const found = values.get(key) ?? compute()
  values.set(key, found)
  return found
}
