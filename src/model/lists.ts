/**
 * First-in-first-out lists of numbered items in typed arrays: an item is in one list at most, and adding and removing cost the
 * same however long the list is. Waiting lists, team queues, groups and the calendar of events are all such lists.
 */
export interface Lists {
  readonly next: Int32Array
  /** Of the first of a list it says nothing. */
  readonly previous: Int32Array
  /** The list an item is in, or −1. */
  readonly owner: Int32Array
  readonly first: Int32Array
  /** Of an empty list it says nothing. */
  readonly last: Int32Array
  readonly count: Int32Array
}

/** Room for lists; they are filled with nonsense until `clearLists`, because untouched memory costs nothing. */
export function createLists(items: number, lists: number): Lists {
  return {
    next: new Int32Array(items), previous: new Int32Array(items), owner: new Int32Array(items),
    first: new Int32Array(lists), last: new Int32Array(lists), count: new Int32Array(lists),
  }
}

/** Empties all lists; only the first `items` items can have been used. */
export function clearLists(lists: Lists, items: number): void {
  lists.owner.fill(-1, 0, items)
  lists.first.fill(-1)
  lists.count.fill(0)
}

/**
 * Makes `to` equal to `from`.
 * @param used items from this one on are in no list of `from`
 * @param items items from this one on are not used at all
 */
export function copyLists(from: Lists, to: Lists, used: number, items: number): void {
  to.next.set(from.next.subarray(0, used))
  to.previous.set(from.previous.subarray(0, used))
  to.owner.set(from.owner.subarray(0, used))
  to.owner.fill(-1, used, items)
  to.first.set(from.first)
  to.last.set(from.last)
  to.count.set(from.count)
}

/** Adds an item at the end. It must not be in a list. */
export function append(lists: Lists, list: number, item: number): void {
  const last = lists.last[list]!
  lists.previous[item] = last
  lists.next[item] = -1
  if (lists.first[list]! < 0) lists.first[list] = item
  else lists.next[last] = item
  lists.last[list] = item
  lists.owner[item] = list
  lists.count[list]!++
}

/** Adds an item at the front. It must not be in a list. */
export function prepend(lists: Lists, list: number, item: number): void {
  const first = lists.first[list]!
  lists.next[item] = first
  if (first < 0) lists.last[list] = item
  else lists.previous[first] = item
  lists.first[list] = item
  lists.owner[item] = list
  lists.count[list]!++
}

/** Takes an item out of its list; nothing happens when it is in none. */
export function remove(lists: Lists, item: number): void {
  const list = lists.owner[item]!
  if (list < 0) return
  if (lists.first[list] === item) {
    takeFirst(lists, list)
    return
  }
  const next = lists.next[item]!
  const previous = lists.previous[item]!
  lists.next[previous] = next
  if (next < 0) lists.last[list] = previous
  else lists.previous[next] = previous
  lists.owner[item] = -1
  lists.count[list]!--
}

/** Takes the first item out of a list that has one. */
export function takeFirst(lists: Lists, list: number): number {
  const item = lists.first[list]!
  const next = lists.next[item]!
  lists.first[list] = next
  lists.owner[item] = -1
  lists.count[list]!--
  return item
}
