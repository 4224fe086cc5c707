// Node 20 cannot run TypeScript, so the command line is built first: quietly, and only when a source changed.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const cache = join(root, 'node_modules', '.cache', 'scenariowijzer-cli')
const SOURCES = ['src', 'cli', 'workers', 'vite.cli.config.ts', 'package-lock.json']
const KEPT_MILLISECONDS = 24 * 60 * 60 * 1000

/** Name, time and size of every source file: what is built from the same list is the same build. */
function sourceStamp() {
  const hash = createHash('sha256')
  const visit = (path) => {
    const stat = statSync(path)
    if (stat.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name))
    else hash.update(`${path}\0${stat.mtimeMs}\0${stat.size}\n`)
  }
  for (const source of SOURCES) visit(join(root, source))
  return hash.digest('hex').slice(0, 16)
}

/** Builds beside and renames, so that two runs that start together never read half a build. */
async function build(target) {
  const { build: viteBuild } = await import('vite')
  const half = `${target}.${process.pid}`
  await viteBuild({ configFile: join(root, 'vite.cli.config.ts'), logLevel: 'error', build: { outDir: half, emptyOutDir: true } })
  try {
    renameSync(half, target)
  } catch (error) {
    // The other run was first, with the same sources.
    if (!existsSync(join(target, 'main.js'))) throw error
    rmSync(half, { recursive: true, force: true })
  }
}

/** Builds of older sources; a recent one may still be running. */
function removeOldBuilds(current) {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name)
    if (path !== current && Date.now() - statSync(path).mtimeMs > KEPT_MILLISECONDS) rmSync(path, { recursive: true, force: true })
  }
}

mkdirSync(cache, { recursive: true })
const target = join(cache, sourceStamp())
if (!existsSync(join(target, 'main.js'))) {
  await build(target)
  removeOldBuilds(target)
}
const { main } = await import(pathToFileURL(join(target, 'main.js')).href)
process.exitCode = await main(process.argv.slice(2), root)
