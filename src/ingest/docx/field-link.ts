/** The address in a field's instruction: `HYPERLINK "https://…" \o "…"`. Links within the document give none. */
export function fieldLink(instruction: string): string | undefined {
  const head = instruction.slice(0, 4_000).trimStart()
  const found = /^HYPERLINK\s+(?:"([^"]*)"|([^\s"\\][^\s"]*))/i.exec(head)
  const target = found?.[1] ?? found?.[2]
  return target === undefined || target.trim() === '' ? undefined : target.trim()
}
