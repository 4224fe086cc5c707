import { limits } from '../../scenario-file/limits.ts'

/** Whether this browser can make and read links: the format is older than none of those in use, but a page may run in an old one. */
export function canCompress(): boolean {
  return typeof CompressionStream === 'function' && typeof DecompressionStream === 'function'
}

/** @throws where `canCompress` is false */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const read = await collect(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw')), Number.POSITIVE_INFINITY)
  if (read === null) throw new Error('deflate: the stream broke off')
  return read
}

/** @returns null where the bytes are damaged, or become more than any session holds */
export function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | null> {
  return collect(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')), limits.bytes)
}

async function collect(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = []
  const reader = stream.getReader()
  let length = 0
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      parts.push(next.value)
      length += next.value.length
      if (length > most) {
        await reader.cancel()
        return null
      }
    }
  } catch {
    // A link that was cut or mistyped: the answer is that it cannot be read, and whoever asks says so.
    return null
  }
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
