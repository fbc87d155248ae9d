import { quoteAround } from '../../extract/evidence.js'
import { readDomain } from '../../extract/identity/domain-library.js'
import type { CheckFunction } from '../check-function.js'

const shownEmail = /^[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}$/u
const shownHost = /^(?:https?:\/\/)?((?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24})(?:[/?#]\S*)?$/u

/** Fails on a link whose visible e-mail or web address is another than its target. */
export const linkTarget: CheckFunction = {
  name: 'link-target',
  options: { type: 'object', additionalProperties: false },
  judge(_targets, { document }) {
    return document.links.flatMap((link) => {
      const shown = document.text
        .slice(link.start, link.end)
        .trim()
        .toLowerCase()
        .replace(/[.,;]$/, '')
      if (agrees(shown, link.target.toLowerCase())) return []
      return [{ evidence: [quoteAround(document, link)], data: { shown, target: link.target } }]
    })
  },
}

function agrees(shown: string, target: string): boolean {
  if (shownEmail.test(shown)) {
    if (target.startsWith('mailto:')) return decode(target.slice(7).split('?')[0]!) === shown
    return true
  }
  const address = /^(?:https?:\/\/|www\.)?\S+$/u.test(shown) ? shown : /https?:\/\/\S+/u.exec(shown)?.[0]
  const host = readDomain(shownHost.exec(address ?? '')?.[1] ?? '')
  if (!host || !address || !/^https?:/.test(target)) return true
  const targetHost = /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/.exec(target)?.[1] ?? ''
  if (targetHost.startsWith('xn--')) return true
  // A page that counts clicks carries the true address along: "https://www.google.com/url?q=…".
  if (readDomain(targetHost)?.registrable !== host.registrable)
    return decode(target).includes(host.registrable)
  return !/^https?:/.test(address) || samePage(bare(address), bare(target))
}

const bare = (address: string): string =>
  decode(address)
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')

/** One may be cut short: a line's end, an ellipsis. */
const samePage = (one: string, other: string): boolean =>
  one.startsWith(other) || other.startsWith(one.replace(/(?:…|\.{3})$/, ''))

function decode(text: string): string {
  try {
    return decodeURIComponent(text).trim()
  } catch {
    return text
  }
}
