import { readFileSync, readdirSync } from 'node:fs'

const root = new URL('../../scenarios/', import.meta.url)

/** Text of every region and scenario file, by its path under `scenarios/`. */
export const shippedFiles: Readonly<Record<string, string>> = Object.fromEntries(readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^[^/]+\/[^/]+\.json$/.test(file))
  .sort()
  .map((file) => [file, readFileSync(new URL(file, root), 'utf8')]))
