export const tools: readonly { readonly program: string; readonly package: string }[]
export function missingTools(has?: (program: string) => boolean): readonly { readonly program: string; readonly package: string }[]
export function offerPdfTools(has?: (program: string) => boolean, mayInstall?: boolean): string
