import type { Scene } from './scene.ts'

/** The whole drawing in words, for who does not see it: its sentence once, with one full stop, and then what it shows. */
export function sceneName({ title, description }: Pick<Scene, 'title' | 'description'>): string {
  if (description.startsWith(title)) return description
  return `${title}${/[.?!]$/.test(title) ? '' : '.'} ${description}`
}
