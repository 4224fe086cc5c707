import { accessSync, closeSync, constants, existsSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/**
 * Writes a whole file or nothing: beside it first, then renamed over it. An interruption leaves the old file, or none. A link keeps
 * pointing at its file, and what is no file (`/dev/null`, a pipe) is written into: a rename would put a file in its place.
 * @throws the error of the file system, after removing what was half written
 */
function writeWhole(path: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  if (isReplaceable(path)) replaceWith(path, bytes)
  else writeInto(path, bytes, () => undefined)
}

function replaceWith(path: string, bytes: Uint8Array): void {
  const target = existsSync(path) ? realpathSync(path) : path
  const half = halfOf(target)
  try {
    writeInto(half, bytes, fsyncSync)
    renameSync(half, target)
  } catch (error) {
    rmSync(half, { force: true })
    throw error
  }
}

/** A file, or nothing yet. */
function isReplaceable(path: string): boolean {
  return !existsSync(path) || statSync(path).isFile()
}

function writeInto(path: string, bytes: Uint8Array, finish: (file: number) => void): void {
  const file = openSync(path, 'w')
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    finish(file)
  } finally {
    closeSync(file)
  }
}

/** Where a file is written until it is whole. */
function halfOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.half`)
}

/** Writes, or says in a Dutch sentence why not. */
export function tryWrite(path: string, content: string | Uint8Array): string | null {
  try {
    writeWhole(path, content)
    return null
  } catch (error) {
    if (isFileError(error)) return `${path}: schrijven lukt niet (${fileErrorText(error)}).`
    throw error
  }
}

/** Before hours of computing: can this file be written? @returns a Dutch sentence if not */
export function writeProblem(path: string | undefined): string | null {
  if (path === undefined) return null
  if (isFolder(path)) return `${path}: is een map; geef de naam van een bestand.`
  if (!isFolder(dirname(path))) return `${path}: de map ${dirname(path)} bestaat niet.`
  return isReplaceable(path) ? folderRefusal(path) : refusal(path, () => accessSync(path, constants.W_OK))
}

/** Files that would be written over what is read, or over each other. @returns a Dutch sentence for each */
export function overwriteProblems(read: readonly string[], written: readonly (string | undefined)[]): readonly string[] {
  const files = written.filter((path) => path !== undefined && path !== '-').map((path) => ({ path, file: resolve(path!) }))
  const input = new Set(read.filter((path) => existsSync(path)).map((path) => resolve(path)))
  return files.flatMap(({ path, file }, index) => {
    if (input.has(file)) return [`${path}: is een bestand waaruit wordt gelezen, en zou worden overschreven; geef een andere naam.`]
    return files.findIndex((other) => other.file === file) < index && !isDevice(file) ? [`${path}: staat er twee keer, en zou worden overschreven; geef twee namen.`] : []
  })
}

/** Takes any number of files, and keeps none. */
function isDevice(path: string): boolean {
  return existsSync(path) && statSync(path).isCharacterDevice()
}

/** Tried with an empty file: the rights of a folder do not say what root may do there. */
function folderRefusal(path: string): string | null {
  const trial = halfOf(path)
  return refusal(path, () => {
    closeSync(openSync(trial, 'w'))
    rmSync(trial)
  })
}

/** @returns a Dutch sentence if the file system refuses the trial */
function refusal(path: string, trial: () => void): string | null {
  try {
    trial()
    return null
  } catch (error) {
    if (isFileError(error)) return `${path}: in de map ${dirname(path)} kan niet worden geschreven (${fileErrorText(error)}).`
    throw error
  }
}

/** What a kind of file is called. @returns a Dutch sentence if the name ends otherwise */
export function endingProblem(option: string, path: string | undefined, endings: readonly string[]): string | null {
  if (path === undefined || endings.some((ending) => path.toLowerCase().endsWith(ending))) return null
  return `\`--${option} ${path}\` kan niet; de naam eindigt op ${endings.join(' of ')}.`
}

/** False too for what is not there, and for a path through a file. */
export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory()
}

interface FileError extends Error {
  readonly code: string
}

/** An error of the file system, with its code, and not one of the program. */
export function isFileError(error: unknown): error is FileError {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'
}

const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'het bestand bestaat niet',
  EACCES: 'geen toegang',
  EPERM: 'geen toegang',
  EISDIR: 'het is een map',
  ENOTDIR: 'een deel van het pad is geen map',
  ENOSPC: 'de schijf is vol',
  EROFS: 'de schijf is alleen te lezen',
}

export function fileErrorText(error: FileError): string {
  return FILE_ERRORS[error.code] ?? error.code
}
