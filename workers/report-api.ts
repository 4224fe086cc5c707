import type { PdfFile, PdfFonts } from '../src/export/pdf/paper.ts'
import type { Report } from '../src/report/blocks.ts'
import type { ReportInput } from '../src/report/input.ts'

export interface ReportApi {
  build(input: ReportInput): Report
  pdf(report: Report, fonts: PdfFonts): Promise<PdfFile>
}
