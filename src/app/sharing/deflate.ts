import { limits } from '../../scenario-file/limits.ts'

/** Whether this browser can make and read links: the format is older than none of those in use, but a page may run in an old one. */
export function canCompress(): boolean {
  return typeof CompressionStream === 'function' && typeof DecompressionStream === 'function'
}

/** @throws where `canCompress` is false */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const { bytes: made, isWhole } = await collect(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw')), Number.POSITIVE_INFINITY)
  if (!isWhole) throw new Error('deflate: the stream broke off')
  return made
}

export interface Inflated {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** False where the bytes are damaged or lost their end, or become more than any session holds: then this is only the beginning. */
  readonly isWhole: boolean
}

export function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Inflated> {
  return collect(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')), limits.bytes)
}

async function collect(stream: ReadableStream<Uint8Array>, most: number): Promise<Inflated> {
  const parts: Uint8Array[] = []
  const reader = stream.getReader()
  let length = 0
  let isWhole = true
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (length + next.value.length > most) {
        isWhole = false
        await reader.cancel()
        break
      }
      parts.push(next.value)
      length += next.value.length
    }
  } catch {
    // A link that was cut or mistyped: whoever asks hears that this is not all, and says so.
    isWhole = false
  }
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return { bytes: all, isWhole }
}
