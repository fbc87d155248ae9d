/**
 * Undoes Cloudflare's e-mail obfuscation: hexadecimal bytes, each xor-ed with the first.
 * Gives `undefined` where the code doesn't hold an address.
 */
export function decodeCfEmail(code: string): string | undefined {
  if (code.length > 512 || !/^(?:[0-9a-f]{2}){4,}$/i.test(code)) return undefined
  const bytes = Uint8Array.from(code.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  const key = bytes[0] ?? 0
  const text = new TextDecoder().decode(bytes.subarray(1).map((byte) => byte ^ key))
  return text.includes('@') ? text : undefined
}

const protectedPath = /\/cdn-cgi\/l\/email-protection#([0-9a-f]+)$/i

/** The address behind an obfuscated link's target, query ("?subject=…") and all. */
export function decodeCfLink(href: string): string | undefined {
  const code = protectedPath.exec(href)?.[1]
  return code === undefined ? undefined : decodeCfEmail(code)
}
