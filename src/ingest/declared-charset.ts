const headBytes = 4_096

/** The charset that a page names in a meta tag or an XML prolog near its start; undefined where it names none. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, headBytes)).toString(
    'latin1',
  )
  const meta = /<meta\b[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(head)
  const prolog = /^\s*(?:\xef\xbb\xbf)?<\?xml\b[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})/i.exec(head)
  return meta?.[1] ?? prolog?.[1]
}
