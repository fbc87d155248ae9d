const schemes = new Set(['http:', 'https:', 'mailto:'])

/** The address if a reader may follow it (http, https, mailto); nothing otherwise. */
export function safeUrl(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  return schemes.has(url.protocol) ? url.href : undefined
}
