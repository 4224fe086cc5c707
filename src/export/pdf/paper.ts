/** What a maker of reports gives and needs: types only, so that a page can know them without loading the PDF writer. */

/** Fira Sans as .woff (version 1) or .ttf: pdfkit cannot make a subset of .woff2. */
export interface PdfFonts {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
  readonly italic: Uint8Array
}

export interface PdfFile {
  readonly bytes: Uint8Array
  readonly pages: number
  /** Signs in names or texts that the font does not have; they stand as a box. */
  readonly missing: number
}
