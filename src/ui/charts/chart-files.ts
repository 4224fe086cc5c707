import { pictureOf, pictureSvg } from '../../charts/export-svg.ts'
import { light } from '../../charts/palette.ts'
import type { Scene } from '../../charts/scene.ts'
import { tableHtml, tableTsv } from '../../charts/table-text.ts'
import { chartExportTexts as texts } from '../../texts/chart-export.ts'
import { picturePng } from './draw-canvas.ts'
import { saveBlob, saveText } from './save-text.ts'

/** Each gives the sentence that tells what came of it. */
export async function saveSvg(scene: Scene, source: string): Promise<string> {
  const name = `${fileName(scene)}.svg`
  saveText(name, 'image/svg+xml', pictureSvg(pictureOf(scene, source), light))
  return texts.saved(name)
}

export async function savePng(scene: Scene, source: string): Promise<string> {
  const name = `${fileName(scene)}.png`
  try {
    saveBlob(name, await picturePng(pictureOf(scene, source)))
    return texts.saved(name)
  } catch (error) {
    if (error instanceof Error) return texts.noPng
    throw error
  }
}

/** The promise goes into the item at once: Safari wants that while the press of the button still counts. */
export async function copyPicture(scene: Scene, source: string): Promise<string> {
  if (!canCopyRich()) return texts.noPicture
  return copied({ 'image/png': picturePng(pictureOf(scene, source)) }, texts.pictureCopied, texts.noPicture)
}

export async function copyTable({ table }: Scene): Promise<string> {
  const [plain, html] = [tableTsv(table), tableHtml(table)]
  if (canCopyRich()) {
    const content = { 'text/plain': new Blob([plain], { type: 'text/plain' }), 'text/html': new Blob([html], { type: 'text/html' }) }
    if (await copied(content, texts.tableCopied, '') !== '') return texts.tableCopied
  }
  return copiedAsOfOld(plain, html) ? texts.tableCopied : texts.noTable
}

/** The way of before the clipboard had an interface of its own: also works in a file from a disk. */
function copiedAsOfOld(plain: string, html: string): boolean {
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', plain)
    event.clipboardData?.setData('text/html', html)
    event.preventDefault()
  }
  document.addEventListener('copy', put)
  try {
    return document.execCommand('copy')
  } finally {
    document.removeEventListener('copy', put)
  }
}

/** @returns what to say: refused, where the browser does not let the page */
async function copied(content: Record<string, Blob | Promise<Blob>>, done: string, refused: string): Promise<string> {
  try {
    await navigator.clipboard.write([new ClipboardItem(content)])
    return done
  } catch (error) {
    if (error instanceof Error) return refused
    throw error
  }
}

/** Not on a page without a safe address in some browsers. */
function canCopyRich(): boolean {
  return typeof ClipboardItem !== 'undefined' && typeof (navigator.clipboard as Clipboard | undefined)?.write === 'function'
}

/** From the sentence of the chart: `integratie-is-waarschijnlijk-goedkoper`. */
function fileName({ title }: Scene): string {
  const words = title.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  return texts.fileName(words.slice(0, 60).replace(/-[^-]*$/, (end) => (words.length > 60 ? '' : end)) || 'zonder-titel')
}
