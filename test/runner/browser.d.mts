type Environment = Readonly<Record<string, string | undefined>>
export const howToGetOne: string
export function candidates(env: Environment, platform: string): readonly string[]
export function findBrowser(env?: Environment, platform?: string, exists?: (path: string) => boolean): string | null
export function findOrInstallBrowser(): string
