import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The command line for Node, with its dependencies inside: one file for the commands and one for each thread. */
export default defineConfig({
  root: at('.'),
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20',
    outDir: at('./node_modules/.cache/scenariowijzer-cli/build'),
    rolldownOptions: {
      input: { main: at('./cli/main.ts'), 'simulation-thread': at('./workers/simulation.node.ts') },
      // The simulation is a third slower where its columns are variables instead of constants (docs/beslissingen/0007).
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', topLevelVar: false },
    },
  },
})
