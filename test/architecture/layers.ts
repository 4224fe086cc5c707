/** Who may import whom. The order is the order of the architecture: a layer imports only layers above it in this list. */
export interface Layer {
  readonly name: string
  /** Which files belong to it, as paths from the root of the repository. */
  readonly files: RegExp
  /** Layers it may import, itself left out: that is always allowed. */
  readonly layers: readonly string[]
  /** Packages it may import; a name that ends in `/` stands for all that begins with it, `node:` for what Node brings. */
  readonly packages: readonly string[]
  /** A pure layer gives the same answer for the same question: no clock, no chance, no printing. */
  readonly pure: boolean
}

export const layers: readonly Layer[] = [
  { name: 'scenarios', files: /^scenarios\/.*\.json$/, layers: [], packages: [], pure: true },
  { name: 'model', files: /^src\/model\/.*\.ts$/, layers: [], packages: ['seedrandom'], pure: true },
  { name: 'experiment', files: /^src\/experiment\/.*\.ts$/, layers: ['model'], packages: ['@noble/hashes'], pure: true },
  { name: 'scenario-file', files: /^src\/scenario-file\/.*\.ts$/, layers: ['model', 'scenarios'], packages: ['valibot'], pure: true },
  { name: 'texts', files: /^src\/texts\/.*\.ts$/, layers: ['model'], packages: [], pure: true },
  { name: 'analysis', files: /^src\/analysis\/.*\.ts$/, layers: ['model', 'experiment', 'texts'], packages: ['d3'], pure: true },
  { name: 'charts', files: /^src\/charts\/.*\.ts$/, layers: ['model', 'analysis', 'texts'], packages: ['d3', 'uqr'], pure: true },
  { name: 'report', files: /^src\/report\/.*\.ts$/, layers: ['model', 'experiment', 'scenario-file', 'analysis', 'charts', 'texts'], packages: [], pure: true },
  {
    name: 'app',
    files: /^src\/app\/.*\.ts$/,
    layers: ['model', 'experiment', 'scenario-file', 'scenarios', 'texts', 'analysis', 'charts', 'report'],
    packages: ['solid-js'],
    pure: false,
  },
  {
    name: 'ui',
    files: /^src\/ui\/.*\.(tsx?|css)$/,
    layers: ['model', 'texts', 'analysis', 'charts', 'app'],
    packages: ['solid-js', '@nl-design-system-candidate/', '@utrecht/'],
    pure: false,
  },
  // Files that people take along are written here, and here only: the page loads these packages when somebody asks for a file.
  { name: 'export', files: /^src\/export\/.*\.ts$/, layers: ['model', 'experiment', 'analysis', 'charts', 'report', 'texts'], packages: ['pdfkit', 'write-excel-file', 'd3'], pure: false },
  { name: 'workers', files: /^workers\/.*\.ts$/, layers: ['model', 'experiment', 'analysis', 'report', 'export'], packages: ['comlink'], pure: false },
  {
    name: 'main',
    files: /^src\/main\.tsx$/,
    layers: ['experiment', 'scenario-file', 'scenarios', 'analysis', 'app', 'ui', 'workers'],
    packages: ['solid-js'],
    pure: false,
  },
  {
    name: 'cli',
    files: /^cli\/.*\.ts$/,
    layers: ['model', 'experiment', 'scenario-file', 'scenarios', 'texts', 'analysis', 'charts', 'report', 'export', 'workers'],
    packages: ['node:', '@valibot/to-json-schema'],
    pure: false,
  },
  // Runs the model to see what of it runs often.
  { name: 'kernel-profile', files: /^build\/kernel\/record\.ts$/, layers: ['model', 'experiment', 'cli'], packages: [], pure: false },
  { name: 'build', files: /^build\/.*\.ts$/, layers: [], packages: ['node:', 'vite'], pure: false },
]

/** Names that the builds fill in (`vite.config.ts`): each stands for a file of a layer. */
export const aliases: Readonly<Record<string, string>> = {
  '#simulation-worker': 'workers/spawn.hosted.browser.ts',
}

/** Names that are only good in some files of a layer. */
export const narrower: readonly { readonly files: RegExp; readonly packages: readonly string[] }[] = [
  { files: /^workers\/.*\.node\.ts$/, packages: ['node:'] },
]

export function layerOf(path: string): Layer | null {
  return layers.find((layer) => layer.files.test(path)) ?? null
}
