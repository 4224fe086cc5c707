/** JSON data, as it stands in a file. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/**
 * What makes one value out of another, as JSON itself: `v` stands in the place of all that was there, `o` changes members of an object
 * and `d` takes members away, `l` is a whole list. Short keys, because it travels in a link.
 */
export type Delta =
  | { readonly v: Json }
  | { readonly o: { readonly [key: string]: Delta }; readonly d?: readonly string[] }
  | { readonly l: readonly Item[] }

/** One item of a list: as a place in the old list, as such a place with what changed, or new. */
export type Item = number | readonly [place: number, delta: Delta] | { readonly v: Json }

/** @returns null where the two are equal */
export function deltaOf(base: Json, value: Json): Delta | null {
  if (base === value) return null
  const found = isList(base) && isList(value) ? listDelta(base, value) : isObject(base) && isObject(value) ? objectDelta(base, value) : { v: value }
  return found !== null && size(found) > size({ v: value }) ? { v: value } : found
}

function objectDelta(base: { readonly [key: string]: Json }, value: { readonly [key: string]: Json }): Delta | null {
  const gone = Object.keys(base).filter((key) => !Object.hasOwn(value, key))
  const changed = Object.entries(value).flatMap(([key, member]) => {
    const delta = Object.hasOwn(base, key) ? deltaOf(base[key]!, member) : { v: member }
    return delta === null ? [] : [[key, delta] as const]
  })
  if (gone.length === 0 && changed.length === 0) return null
  return { o: Object.fromEntries(changed), ...(gone.length > 0 && { d: gone }) }
}

function listDelta(base: readonly Json[], value: readonly Json[]): Delta | null {
  const items = value.map((member, index) => itemOf(base, member, index))
  return items.length === base.length && items.every((item, index) => item === index) ? null : { l: items }
}

/** The shortest way to say an item: a copy of a scenario is that scenario with another name. What stayed in its place is looked at first. */
function itemOf(base: readonly Json[], member: Json, index: number): Item {
  let best: Item = { v: member }
  for (const place of [index, ...base.keys()]) {
    if (place >= base.length) continue
    const delta = deltaOf(base[place]!, member)
    if (delta === null) return place
    const item: Item = [place, delta]
    if (isObject(member) && size(item) < size(best)) best = item
  }
  return best
}

/**
 * The value that `deltaOf(base, value)` came from.
 * @param delta from elsewhere: may be anything
 * @returns undefined where it is no delta or does not fit the base
 */
export function applyDelta(base: Json | undefined, delta: Json | undefined): Json | undefined {
  if (delta === null) return base
  if (!isObject(delta)) return undefined
  if (Object.hasOwn(delta, 'v')) return delta.v
  if (isList(delta.l) && isList(base)) return applyList(base, delta.l)
  if (isObject(delta.o) && isObject(base)) return applyObject(base, delta.o, isList(delta.d) ? delta.d : [])
  return undefined
}

function applyList(base: readonly Json[], items: readonly Json[]): Json | undefined {
  const made = items.map((item) => {
    if (typeof item === 'number') return base[item]
    if (isList(item) && typeof item[0] === 'number') return applyDelta(base[item[0]], item[1])
    return isObject(item) ? item.v : undefined
  })
  return allThere(made) ? made : undefined
}

function applyObject(base: { readonly [key: string]: Json }, changes: { readonly [key: string]: Json }, gone: readonly Json[]): Json | undefined {
  const kept = Object.entries(base).filter(([key]) => !gone.includes(key) && !Object.hasOwn(changes, key))
  const changed = Object.entries(changes).map(([key, delta]) => [key, applyDelta(Object.hasOwn(base, key) ? base[key] : undefined, delta)] as const)
  return allThere(changed.map(([, member]) => member)) ? Object.fromEntries([...kept, ...changed]) as { [key: string]: Json } : undefined
}

function allThere(members: readonly (Json | undefined)[]): members is readonly Json[] {
  return members.every((member) => member !== undefined)
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function size(value: unknown): number {
  return JSON.stringify(value).length
}
