import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a whole file or nothing: beside it first, then renamed over it. An interruption leaves the old file, or none.
 * @throws the error of the file system, after removing what was half written
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const half = halfOf(path)
  try {
    const file = openSync(half, 'w')
    try {
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(half, path)
  } catch (error) {
    rmSync(half, { force: true })
    throw error
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
  return folderRefusal(path)
}

/** Tried with an empty file: the rights of a folder do not say what root may do there. */
function folderRefusal(path: string): string | null {
  const trial = halfOf(path)
  try {
    closeSync(openSync(trial, 'w'))
    rmSync(trial)
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
