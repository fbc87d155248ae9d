/** Writes small PDFs for tests: Latin text at given places in Helvetica, drawn lines, pictures, links. */

export interface TextAt {
  readonly x: number
  /** From the top of the page, points. */
  readonly y: number
  readonly text: string
  readonly size?: number
  readonly isBold?: boolean
}

export interface PageDraft {
  readonly texts?: readonly TextAt[]
  /** x1, y1, x2, y2 from the upper left corner. */
  readonly lines?: readonly (readonly [number, number, number, number])[]
  readonly links?: readonly {
    readonly box: readonly [number, number, number, number]
    readonly uri: string
  }[]
  readonly hasPicture?: boolean
  /** Degrees clockwise, by which a viewer turns the page. */
  readonly rotate?: number
}

export const pageWidth = 400
export const pageHeight = 500

const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&')

function contentOf(page: PageDraft): string {
  const texts = (page.texts ?? []).map(
    ({ x, y, text, size = 10, isBold = false }) =>
      `BT /${isBold ? 'B' : 'R'} ${size} Tf ${x} ${pageHeight - y} Td (${escaped(text)}) Tj ET`,
  )
  const lines = (page.lines ?? []).map(
    ([x1, y1, x2, y2]) => `${x1} ${pageHeight - y1} m ${x2} ${pageHeight - y2} l S`,
  )
  const picture = page.hasPicture ? [`q ${pageWidth} 0 0 ${pageHeight} 0 0 cm /Im Do Q`] : []
  return [...picture, ...lines, ...texts].join('\n')
}

const annotation = ({ box: [x1, y1, x2, y2], uri }: NonNullable<PageDraft['links']>[number]): string =>
  `<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [${x1} ${pageHeight - y2} ${x2} ${pageHeight - y1}] /A << /S /URI /URI (${escaped(uri)}) >> >>`

export function pdfOf(pages: readonly PageDraft[], title?: string): Uint8Array {
  const kids = pages.map((_, index) => `${6 + 2 * index} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    '<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\n0aZ~\nendstream',
    ...pages.flatMap((page, index) => {
      const content = contentOf(page)
      const annotations = (page.links ?? []).map(annotation).join(' ')
      return [
        `<< /Type /Page /Parent 2 0 R /Rotate ${page.rotate ?? 0} /MediaBox [0 0 ${pageWidth} ${pageHeight}] /Resources << /Font << /R 3 0 R /B 4 0 R >> /XObject << /Im 5 0 R >> >> /Contents ${7 + 2 * index} 0 R /Annots [${annotations}] >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]
    }),
    `<< ${title === undefined ? '' : `/Title (${escaped(title)})`} >>`,
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = file.length
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(Buffer.from(file, 'latin1'))
}

/** Lines of one text, one below the other. */
export const stacked = (
  texts: readonly string[],
  at: { readonly x?: number; readonly y?: number; readonly step?: number; readonly size?: number } = {},
): TextAt[] =>
  texts.map((text, index) => ({
    x: at.x ?? 50,
    y: (at.y ?? 100) + index * (at.step ?? 12),
    text,
    size: at.size ?? 10,
  }))
