import { createSignal } from 'solid-js'
import { render } from 'solid-js/web'
import { createBrowserPool } from '../workers/worker-pool.browser.ts'
import { keptColours } from './app/colours.ts'
import { createShell } from './app/shell.ts'
import { shippedRegions } from './app/shipped-regions.ts'
import { openStore } from './app/storage.ts'
import { Page } from './ui/page.tsx'
import { applyColours } from './ui/shell/colour-select.tsx'
import './ui/styles/index.css'

const FOLDER = '../scenarios/'
const files = import.meta.glob<string>('../scenarios/*/*.json', { query: '?raw', import: 'default', eager: true })
const shipped = shippedRegions(Object.fromEntries(Object.entries(files).map(([path, text]) => [path.slice(FOLDER.length), text])))
const store = openStore(() => localStorage)
const shell = createShell(shipped, store)
const [lost, setLost] = createSignal<readonly string[]>([])
const executor = createBrowserPool({ onWorkerLost: (message) => setLost([...lost(), message]) })

applyColours(keptColours(store))
render(() => <Page shell={shell} executor={executor} lost={lost} />, document.getElementById('app')!)

if (import.meta.env.PROD && import.meta.env.MODE !== 'single' && 'serviceWorker' in navigator && location.protocol !== 'file:') {
  // The page works without it; only working without a network is lost.
  navigator.serviceWorker.register('./service-worker.js').catch((error: unknown) => console.warn('Offline werken is hier niet mogelijk.', error))
}
