import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { PDFParse } from 'pdf-parse'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { drawnRules, type Matrix } from './drawn-rules.js'
import { interruption, maxPages, pdfFault, tooManyPages } from './pdf-fault.js'
import type { LinkBox, PageContent, PdfContent, TagNode } from './page-content.js'
import { pagePieces, type RawItem, uprightView } from './page-pieces.js'

/*
 * The only file that knows the PDF libraries. pdf-parse opens the file: it tells passwords and damage apart by typed errors
 * and gives title and page count. It keeps its document handle to itself and its text has no coordinates, so the layout
 * comes from the very copy of pdf.js that it is built on (same version, one copy in node_modules).
 */

const libraryFolder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
const folder = (name: string): string => join(libraryFolder, name) + sep

/** Silent (warnings would go to stdout), no scripts, no network; pictures are dropped unread, for only text is wanted. */
const openOptions = (bytes: Uint8Array) => ({
  // A copy each time: pdf.js takes the buffer away from its owner.
  data: Uint8Array.from(bytes),
  verbosity: 0,
  isEvalSupported: false,
  enableXfa: false,
  useWasm: false,
  maxImageSize: 1,
  cMapUrl: folder('cmaps'),
  cMapPacked: true,
  standardFontDataUrl: folder('standard_fonts'),
})

export interface LoadOptions {
  readonly signal?: AbortSignal
  readonly deadlineMs: number
}

/**
 * Reads every page of a PDF: text runs with their places, links, drawn lines, structure tree.
 * Throws `PolicyproofError`: encrypted, malformed, too-large, timeout, aborted. The documents are closed in any case.
 */
export async function loadPdf(bytes: Uint8Array, options: LoadOptions): Promise<PdfContent> {
  const deadline = AbortSignal.timeout(options.deadlineMs)
  const signal = options.signal ? AbortSignal.any([options.signal, deadline]) : deadline
  const guarded = <T>(work: Promise<T>): Promise<T> => raced(work, signal, options.deadlineMs)
  try {
    const { title, pageCount } = await openWithPdfParse(bytes, guarded)
    if (pageCount > maxPages) throw tooManyPages(pageCount)
    return { ...(title ? { title } : {}), pages: await readPages(bytes, guarded) }
  } catch (cause) {
    throw pdfFault(cause)
  }
}

type Guard = <T>(work: Promise<T>) => Promise<T>

async function raced<T>(work: Promise<T>, signal: AbortSignal, deadlineMs: number): Promise<T> {
  if (signal.aborted) {
    work.catch(() => undefined)
    throw interruption(signal, deadlineMs)
  }
  let stop = (): void => undefined
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(interruption(signal, deadlineMs))
    signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([work, stopped])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

async function openWithPdfParse(
  bytes: Uint8Array,
  guarded: Guard,
): Promise<{ readonly title: string | undefined; readonly pageCount: number }> {
  const parser = new PDFParse(openOptions(bytes))
  try {
    const { total, info } = await guarded(parser.getInfo())
    const title: unknown = (info as { readonly Title?: unknown } | undefined)?.Title
    return { title: typeof title === 'string' ? title : undefined, pageCount: total }
  } finally {
    await parser.destroy()
  }
}

async function readPages(bytes: Uint8Array, guarded: Guard): Promise<PageContent[]> {
  const task = getDocument(openOptions(bytes))
  try {
    const document: PDFDocumentProxy = await guarded(task.promise)
    const pages: PageContent[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await guarded(document.getPage(number))
      pages.push(await guarded(readPage(page, number)))
      page.cleanup()
      // The library works in one go without ever resting: without a pause neither deadline nor abort would be heard.
      await guarded(setImmediate())
    }
    return pages
  } finally {
    await task.destroy()
  }
}

async function readPage(page: PDFPageProxy, number: number): Promise<PageContent> {
  const content = await page.getTextContent({ includeMarkedContent: true })
  const operators = await page.getOperatorList()
  const items: readonly RawItem[] = content.items
  const { transform, width, height } = page.getViewport({ scale: 1 })
  const view = uprightView(items, { matrix: transform as unknown as Matrix, width, height })
  const tags = tagNode(await page.getStructTree())
  const codes = { ...OPS, formBegin: OPS.paintFormXObjectBegin, formEnd: OPS.paintFormXObjectEnd }
  return {
    number,
    width: view.width,
    height: view.height,
    pieces: pagePieces(items, view, fontNames(page, items)),
    links: await linkBoxes(page, view.matrix),
    ...drawnRules(operators.fnArray, operators.argsArray, codes, view.matrix),
    ...(tags ? { tags } : {}),
  }
}

/** The names of fonts as the file gives them ("ABCDEF+Arial-BoldMT"): the only place where weight is told. */
function fontNames(page: PDFPageProxy, items: readonly RawItem[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const { fontName } of items) {
    if (fontName === undefined || names.has(fontName)) continue
    const font: unknown = page.commonObjs.has(fontName) ? page.commonObjs.get(fontName) : undefined
    const name: unknown = (font as { readonly name?: unknown } | undefined)?.name
    names.set(fontName, typeof name === 'string' ? name : '')
  }
  return names
}

async function linkBoxes(page: PDFPageProxy, view: Matrix): Promise<LinkBox[]> {
  const annotations: readonly unknown[] = await page.getAnnotations({ intent: 'display' })
  return annotations.flatMap((each) => {
    const { subtype, url, rect, overlaidText } = each as Readonly<Record<string, unknown>>
    if (subtype !== 'Link' || typeof url !== 'string' || !Array.isArray(rect)) return []
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect.map(Number)
    const xs = [view[0] * x1 + view[2] * y1 + view[4], view[0] * x2 + view[2] * y2 + view[4]]
    const ys = [view[1] * x1 + view[3] * y1 + view[5], view[1] * x2 + view[3] * y2 + view[5]]
    const box = {
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
    }
    return [{ ...box, target: url, ...(typeof overlaidText === 'string' ? { text: overlaidText } : {}) }]
  })
}

const maxTagDepth = 100

function tagNode(value: unknown, depth = 0): TagNode | undefined {
  if (typeof value !== 'object' || value === null || depth > maxTagDepth) return undefined
  const { role, type, id, children } = value as {
    role?: unknown
    type?: unknown
    id?: unknown
    children?: unknown
  }
  if (type === 'content' && typeof id === 'string') return { mark: id, children: [] }
  if (typeof role !== 'string' || !Array.isArray(children)) return undefined
  const kids = children.map((each: unknown) => tagNode(each, depth + 1)).filter((each) => each !== undefined)
  return { role, children: kids }
}
