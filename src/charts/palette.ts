import type { Colour } from './scene.ts'

/** Tokens of the look as hexadecimal colours, for what is drawn outside the page: a saved picture, the report, a test. */
export type Palette = Readonly<Record<Colour, string>>

const scenariosLight = {
  'opplus': '#B87A0C', 'opplus-text': '#875500',
  'integratie': '#0A4A9C', 'integratie-text': '#0A4A9C',
  'uitbesteding': '#C23C7E', 'uitbesteding-text': '#A3225F',
  'synthese': '#321F52', 'synthese-text': '#321F52',
  'vijfde': '#858A5C', 'vijfde-text': '#5B6038',
  'zesde': '#7D3FE0', 'zesde-text': '#6A2FC9',
  'zevende': '#5A1410', 'zevende-text': '#5A1410',
  'achtste': '#7C8A94', 'achtste-text': '#4F5C66',
}

export const light: Palette = {
  'ground': '#F5F6F3', 'surface': '#FFFFFF', 'sunken': '#ECEEE9', 'line': '#D6DAD3', 'edge': '#747E84',
  'ink': '#1B2328', 'ink2': '#465158', 'ink3': '#5A656C',
  'acc': '#00616B', 'accsoft': '#DDEBEB', 'onacc': '#FFFFFF',
  'err': '#A3201A', 'errsoft': '#FBECEA', 'warn': '#7A4B00', 'warnsoft': '#FBF1DC', 'ok': '#1F6137',
  'h1': '#EAF3F2', 'h2': '#C3DDDC', 'h3': '#95C5C4', 'h4': '#5DA5A8', 'h5': '#00535C',
  ...scenariosLight,
}

export const dark: Palette = {
  'ground': '#10171C', 'surface': '#182127', 'sunken': '#0B1014', 'line': '#34404A', 'edge': '#8A969D',
  'ink': '#EEF2F3', 'ink2': '#C3CCD1', 'ink3': '#A9B4BA',
  'acc': '#4FC3C9', 'accsoft': '#17363B', 'onacc': '#0B1014',
  'err': '#FF9C91', 'errsoft': '#3A1D1B', 'warn': '#F0C36A', 'warnsoft': '#332814', 'ok': '#86D39E',
  'h1': '#15282C', 'h2': '#1A4247', 'h3': '#1F646B', 'h4': '#22737B', 'h5': '#7ED6DA',
  'opplus': '#F0B54A', 'opplus-text': '#F0B54A',
  'integratie': '#5C9DF0', 'integratie-text': '#79AFF5',
  'uitbesteding': '#D9558F', 'uitbesteding-text': '#EA7FAE',
  'synthese': '#EFE8FB', 'synthese-text': '#EFE8FB',
  'vijfde': '#8F9A3A', 'vijfde-text': '#B3BE5E',
  'zesde': '#8B63F5', 'zesde-text': '#B39BFA',
  'zevende': '#B97A50', 'zevende-text': '#D59B74',
  'achtste': '#9AA3A9', 'achtste-text': '#B4BCC1',
}

/** Paper is white and grey copiers are common: as light, on white, with supporting text a step darker. */
export const print: Palette = { ...light, 'ground': '#FFFFFF', 'ink': '#000000', 'ink3': '#465158' }

/** @throws for a token that the palette does not have: a drawing with a misspelt colour must not pass. */
export function colourOf(palette: Palette, token: Colour): string {
  const hex = palette[token]
  if (hex === undefined) throw new Error(`palette: no colour for token ${token}`)
  return hex
}
