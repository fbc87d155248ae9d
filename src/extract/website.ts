import type { Span } from '../document/policy-document.js'
import type { Reading } from '../read/read-statements.js'
import type { Extractor } from './extract-facts.js'
import { readDomain } from './identity/domain-library.js'
import { findHosts } from './identity/find-hosts.js'

const emailDomain = /@((?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24})/gu
/** A domain right after these words is the site that the policy is of. */
const ownBefore =
  /(?:сайт\p{L}{0,4}(?:\s\p{L}{3,15}){1,2}(?=:)|сайт\p{L}{0,4}|веб-сайт\p{L}{0,4}|ресурс\p{L}{0,4}|магазин\p{L}{0,4}|доменн\p{L}{2,3} им\p{L}{2,4}|домен\p{L}{0,3}|адрес\p{L}{0,3}|платформ\p{L}{1,2}|портал\p{L}{0,2}|our (?:web)?site|(?:web)?site|app|visit|at|platform|ссылк\p{L}|қосымша|саясат\p{L}{0,4}|нұсқасы әрқашан)[\s:,«"(–—-]{1,4}(?:компании\s[–—-]\s)?$/u
/** … and after these it is another's. */
const othersBefore =
  /(?:their|google|facebook|meta|yandex|яндекс|opt.?out|learn more|more information|подробнее|cookies|ico|authority|complaint|commission|орган\p{L}*|browser|браузер\p{L}*)[^.\n]{0,60}$/u
const publicBodies =
  /(?:^|\.)(?:gov|gov\.[a-z]{2}|europa\.eu|mil|egov\.kz|ico\.org\.uk)$|^adilet\.zan\.kz$|^zan\.kz$/u
/** Sites that explain cookies, browsers' makers, and stores: in every policy, nobody's own. */
const everyones =
  /(?:^|\.)(?:allaboutcookies\.org|aboutcookies\.org|allaboutdnt\.com|youronlinechoices\.(?:com|eu)|aboutads\.info|optout\.\p{L}+\.\p{L}+|networkadvertising\.org|google\.\p{L}+|facebook\.com|instagram\.com|vk\.com|t\.me|wa\.me|whatsapp\.com|youtube\.com|apple\.com|microsoft\.com|mozilla\.org|opera\.com|yandex\.\p{L}+|linkedin\.com|twitter\.com|x\.com|tiktok\.com|github\.com)$/u

/** "2.1.ru": the number of a version or clause. */
const numbersAlone = /^[\d.-]+\.\p{L}+$/u

interface Mention {
  readonly host: string
  readonly registrable: string
  readonly at: Span
  readonly own: boolean
}

/** Domains of the operator's own site: named as such, or the same registrable domain as one that is, or as its mail. */
export const extractWebsites: Extractor = (reading) => {
  const mentions = findMentions(reading)
  const mailDomains = new Set(
    [...reading.document.text.matchAll(emailDomain)].flatMap(
      (match) => readDomain(match[1]!.toLowerCase())?.registrable ?? [],
    ),
  )
  const own = new Set(mentions.filter((mention) => mention.own).map((mention) => mention.registrable))
  for (const { registrable } of mentions) if (mailDomains.has(registrable)) own.add(registrable)
  return mentions
    .filter((mention) => own.has(mention.registrable))
    .map(({ host, at }) => ({
      type: 'website',
      value: { domain: host },
      polarity: 'affirmed',
      at,
      via: { by: 'website/domain' },
    }))
}

function findMentions({ document: { text } }: Reading): Mention[] {
  return findHosts(text).flatMap((at) => {
    const read = readDomain(text.slice(at.start, at.end).toLowerCase())
    if (!read || numbersAlone.test(read.host) || publicBodies.test(read.host) || everyones.test(read.host))
      return []
    const scheme = /https?:\/\/$/i.exec(text.slice(Math.max(0, at.start - 8), at.start))?.[0].length ?? 0
    const start = at.start - scheme
    const before = text.slice(Math.max(0, start - 90), start).toLowerCase()
    const own = (ownBefore.test(before) || start < 200) && !othersBefore.test(before)
    return [{ ...read, at: { start, end: at.end }, own }]
  })
}
