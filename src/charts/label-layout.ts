/** Places labels in a column beside the ends of their lines, so that none covers another. */

export interface EndLabel<T> {
  readonly item: T
  /** Where the line ends. */
  readonly anchor: number
  /** Where the label comes: middle of its height. */
  readonly y: number
}

/**
 * Pushes labels apart as little as the order allows (pool adjacent violators on y − index × height: least squares). Where the
 * room is too small for all, they keep their distance and pass the lower end.
 * @param anchors wanted heights; equal heights keep the order of the list
 * @param height room of one label
 */
export function placeLabels<T>(labels: readonly { readonly item: T; readonly anchor: number }[], height: number, from: number, to: number): readonly EndLabel<T>[] {
  const order = labels.map((label, index) => ({ ...label, index })).sort((a, b) => a.anchor - b.anchor || a.index - b.index)
  const blocks: { sum: number; count: number }[] = []
  order.forEach((label, index) => {
    blocks.push({ sum: label.anchor - index * height, count: 1 })
    while (blocks.length > 1 && mean(blocks.at(-2)!) > mean(blocks.at(-1)!)) {
      const last = blocks.pop()!
      const previous = blocks.at(-1)!
      previous.sum += last.sum
      previous.count += last.count
    }
  })
  const starts = blocks.flatMap((block) => Array.from({ length: block.count }, () => mean(block)))
  const lowest = from + height / 2
  const highest = Math.max(lowest, to - height / 2 - (order.length - 1) * height)
  return order.map(({ item, anchor }, index) => ({ item, anchor, y: Math.min(Math.max(starts[index]!, lowest), highest) + index * height }))
}

function mean(block: { readonly sum: number; readonly count: number }): number {
  return block.sum / block.count
}
