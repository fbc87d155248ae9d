import { createRequire } from 'node:module'

interface Parsed {
  readonly hostname: string | null
  readonly domain: string | null
  readonly isIcann: boolean | null
}

let parse: ((host: string) => Parsed) | undefined

/** The host and registrable domain of an address; nothing where the ending is no real one ("т.д"). */
export function readDomain(address: string): { host: string; registrable: string } | undefined {
  parse ??= (createRequire(import.meta.url)('tldts') as { parse: (host: string) => Parsed }).parse
  const { hostname, domain, isIcann } = parse(address)
  if (!hostname || !domain || !isIcann) return undefined
  return { host: hostname.replace(/^www\./, ''), registrable: domain }
}
