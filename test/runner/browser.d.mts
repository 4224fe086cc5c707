type Environment = Readonly<Record<string, string | undefined>>
export interface BrowserKind {
  /** Environment variable that names the program. */
  readonly variable: string
  readonly debianPackage: string
  readonly howToGetOne: string
}
export const chromium: BrowserKind
export const firefox: BrowserKind
export function candidates(kind: BrowserKind, env: Environment, platform: string): readonly string[]
export function findBrowser(kind: BrowserKind, env?: Environment, platform?: string, exists?: (path: string) => boolean): string | null
export function findOrInstallBrowser(kind: BrowserKind): string
