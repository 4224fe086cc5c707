import { createSignal } from 'solid-js'
import { render } from 'solid-js/web'
import { createBrowserWeigher } from '../workers/mca-weigher.browser.ts'
import { createBrowserReportMaker } from '../workers/report-maker.browser.ts'
import { createBrowserTracer } from '../workers/tracer.browser.ts'
import { createBrowserPool } from '../workers/worker-pool.browser.ts'
import { keptColours } from './app/colours.ts'
import type { DocumentShelf } from './app/documents/documents.ts'
import { createShell } from './app/shell.ts'
import { regionIndex } from './app/regions/region-index.ts'
import { readGeneral, readRegion } from './app/regions/region-shelf.ts'
import { regionLibrary } from './app/sharing/region-library.ts'
import { shippedRegions } from './app/regions/shipped-regions.ts'
import { openStore } from './app/session/storage.ts'
import { ShelfContext } from './ui/begin/use-shelf.ts'
import type { Shelf } from './ui/begin/use-shelf.ts'
import { shippedMca } from './app/weighing/shipped-mca.ts'
import { Page } from './ui/page.tsx'
import { pageFont } from './ui/shell/page-fonts.ts'
import { applyColours } from './ui/shell/colour-select.tsx'
import './ui/styles/index.css'

const FOLDER = '../scenarios/'
// The first region is on the page at once; the others are read when somebody chooses one.
const files = import.meta.glob<string>('../scenarios/westfriesland/*.json', { query: '?raw', import: 'default', eager: true })
const later = import.meta.glob<string>(['../scenarios/*/*.json', '!../scenarios/westfriesland/*.json'], { query: '?raw', import: 'default' })
const texts = byFile(files)
const shipped = shippedRegions(texts)
const readers = byFile(later)
const documents = import.meta.glob<string>('../docs/{model,begrippen,validatie}.md', { query: '?raw', import: 'default' })
const read = (name: string) => (): Promise<string> => documents[`../docs/${name}.md`]!()
const shelfOfDocuments: DocumentShelf = { method: read('model'), glossary: read('begrippen'), validation: read('validatie') }
const reportMaker = createBrowserReportMaker(async () => {
  const [regular, bold, italic] = await Promise.all([pageFont(400, 'normal'), pageFont(600, 'normal'), pageFont(400, 'italic')])
  return { regular, bold, italic }
})
const here = new Set(shipped.regions.map(({ file }) => file))
const shelf: Shelf = { entries: regionIndex.filter(({ file }) => !here.has(file)), read: (entry) => readRegion(entry, readers), general: () => readGeneral(regionIndex, readers) }
const store = openStore(() => localStorage)
const shell = createShell(shipped, store, regionLibrary(shipped.regions, shelf.entries, shelf.read))
const [lost, setLost] = createSignal<readonly string[]>([])
const onWorkerLost = (message: string): void => void setLost([...lost(), message])
const executor = createBrowserPool({ onWorkerLost })
// Made here and not beside the property: Solid reads a call there anew with every look, and each look would start a thread.
const weigher = createBrowserWeigher()
const tracer = createBrowserTracer(onWorkerLost)
const mca2019Of = shippedMca(texts)

applyColours(keptColours(store))
render(() => <ShelfContext.Provider value={shelf}><Page shell={shell} executor={executor} weigher={weigher} tracer={tracer} documents={shelfOfDocuments} reportMaker={reportMaker} mca2019Of={mca2019Of} lost={lost} /></ShelfContext.Provider>, document.getElementById('app')!)

if (import.meta.env.PROD && import.meta.env.MODE !== 'single' && 'serviceWorker' in navigator && location.protocol !== 'file:') {
  // The page works without it; only working without a network is lost.
  navigator.serviceWorker.register('./service-worker.js').catch((error: unknown) => console.warn('Offline werken is hier niet mogelijk.', error))
}

/** Paths as the regions know them: under `scenarios/`. */
function byFile<T>(found: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(found).map(([path, value]) => [path.slice(FOLDER.length), value]))
}
