import { createRequire } from 'node:module'

type PhoneNumber = { readonly number: string; readonly country?: string; isValid(): boolean }
type Parse = (text: string, country?: string) => PhoneNumber | undefined

let parse: Parse | undefined

/** One phone number → E.164 and whether its country could have it. The tables load with the first number met. */
export function readPhone(
  text: string,
  country: string | undefined,
): { e164: string; valid: boolean } | undefined {
  parse ??= load()
  const found = parse(text, country)
  return found && { e164: found.number, valid: found.isValid() }
}

function load(): Parse {
  const library = createRequire(import.meta.url)('libphonenumber-js/max') as { default: Parse }
  return library.default
}
