import { expose, transfer } from 'comlink'
import { buildReport } from '../src/report/build.ts'
import type { ReportApi } from './report-api.ts'

const api: ReportApi = {
  build: buildReport,
  async pdf(report, fonts) {
    // The writer is half a megabyte: it is loaded when somebody asks for the file, and not for the preview.
    const { writePdf } = await import('../src/export/pdf/write-pdf.ts')
    const file = await writePdf(report, fonts)
    return transfer(file, [file.bytes.buffer as ArrayBuffer])
  },
  async file(input, kind) {
    const { makeFile } = await import('../src/export/files.ts')
    const file = await makeFile(input, kind)
    return transfer(file, [file.bytes.buffer as ArrayBuffer])
  },
}

expose(api)
