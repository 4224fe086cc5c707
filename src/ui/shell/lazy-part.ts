import { lazy } from 'solid-js'
import type { Component } from 'solid-js'

/** A part of the page that was to be fetched and is not there: the server has a newer page than the one that is open, or cannot be reached. */
export class MissingPart extends Error {
  override readonly name = 'MissingPart'
}

/**
 * A component that is fetched when it is first drawn.
 * @throws MissingPart while it is drawn, for the boundary around it; only loading the page anew helps then, because browsers remember
 *   what could not be fetched
 */
// biome-ignore lint/suspicious/noExplicitAny: what Solid asks of a component that may have any properties
export function lazyPart<T extends Component<any>>(load: () => Promise<T>): T {
  return lazy(() => load().then((part) => ({ default: part }), (cause: unknown) => {
    throw new MissingPart(cause instanceof Error ? cause.message : String(cause), { cause })
  })) as unknown as T
}
