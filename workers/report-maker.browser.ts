import { spawnReportWorker } from '#simulation-worker'
import { wrap } from 'comlink'
import type { PdfFile, PdfFonts } from '../src/export/pdf/paper.ts'
import type { FileKind, MadeFile } from '../src/report/file-kinds.ts'
import type { Report } from '../src/report/blocks.ts'
import type { ReportInput } from '../src/report/input.ts'
import type { ReportApi } from './report-api.ts'

export interface BrowserReportMaker {
  build(input: ReportInput): Promise<Report>
  pdf(report: Report): Promise<PdfFile>
  file(input: ReportInput, kind: FileKind): Promise<MadeFile>
}

/**
 * Makes reports on a thread that lives as long as one question: what it needed is given back at once.
 * @param fonts fetched when the first PDF is asked for
 */
export function createBrowserReportMaker(fonts: () => Promise<PdfFonts>): BrowserReportMaker {
  return {
    build: (input) => onThread((api) => api.build(input)),
    file: (input, kind) => onThread((api) => api.file(input, kind)),
    pdf: async (report) => {
      const loaded = await fonts()
      return onThread((api) => api.pdf(report, loaded))
    },
  }
}

async function onThread<T>(ask: (api: Asked) => Promise<T>): Promise<T> {
  const worker = spawnReportWorker()
  const lost = new Promise<never>((_, reject) => {
    // An event without a message is a script that could not be loaded.
    worker.addEventListener('error', (event) => reject(new Error(event.message ? `Het maken van het rapport viel uit: ${event.message}.` : 'Het maken van het rapport kon niet laden.')))
    worker.addEventListener('messageerror', () => reject(new Error('Het maken van het rapport gaf een onleesbaar antwoord.')))
  })
  try {
    return await Promise.race([ask(wrap<ReportApi>(worker)), lost])
  } finally {
    worker.terminate()
  }
}

/** The api as it is from this side of the thread. */
interface Asked {
  build(input: ReportInput): Promise<Report>
  pdf(report: Report, fonts: PdfFonts): Promise<PdfFile>
  file(input: ReportInput, kind: FileKind): Promise<MadeFile>
}
