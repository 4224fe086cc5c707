import type { PdfFile, PdfFonts } from '../src/export/pdf/paper.ts'
import type { FileKind, MadeFile } from '../src/report/file-kinds.ts'
import type { Report } from '../src/report/blocks.ts'
import type { ReportInput } from '../src/report/input.ts'

export interface ReportApi {
  build(input: ReportInput): Report
  pdf(report: Report, fonts: PdfFonts): Promise<PdfFile>
  file(input: ReportInput, kind: FileKind): Promise<MadeFile>
}
