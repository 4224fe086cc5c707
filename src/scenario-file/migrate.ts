/** A file as an object, before its schema has looked at it. */
export type FileObject = Readonly<Record<string, unknown>>

/**
 * Brings a file of version `from` to version `from + 1`. It may meet a file that breaks the rules of its version: it changes what it
 * knows and leaves the rest for the schema to refuse, and never throws.
 */
export interface Migration {
  readonly from: number
  readonly step: (file: FileObject) => FileObject
}

/** One small step for each version that ever shipped. Version 1 is the first. */
export const migrations: readonly Migration[] = []

/**
 * The file in version `to`, over every version in between.
 * @throws where a step is missing: a released version must stay readable
 */
export function migrate(file: FileObject, from: number, to: number, steps: readonly Migration[] = migrations): FileObject {
  let migrated = file
  for (let version = from; version < to; version++) {
    const migration = steps.find((candidate) => candidate.from === version)
    if (migration === undefined) throw new Error(`no migration from version ${version} to ${version + 1}`)
    migrated = { ...migration.step(migrated), versie: version + 1 }
  }
  return migrated
}
