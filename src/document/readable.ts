import { PolicyproofError } from '../error.js'
import { CHAR_CLASS, CLASS_MASK, LETTER } from '../language/char-class.js'
import type { Language } from '../language/language.js'
import type { PolicyDocument } from './policy-document.js'

/** Words that a text on personal data cannot do without, by how they begin. */
const cues: Readonly<Record<Language, RegExp>> = {
  ru: /(?:персональн|личн)\p{L}{2,4}\s+(?:данн|информац|сведен)|конфиденциальност|обработк\p{L}{1,3}\s+данн|(?<!\p{L})(?:ваш|тво)\p{L}{1,3}\s+данн/giu,
  en: /personal\p{L}*\s+(?:data|information)|privacy|(?:collect|process|use|share)\p{L}*\s+(?:your\s+|any\s+|the\s+|of\s+)?(?:data|information)|your\s+data|cookies/giu,
  kk: /(?:дербес|жеке)\s+(?:дерек|мәлімет|ақпарат)|құпиялылық|деректеріңі|деректер\p{L}*\s+(?:жина|өңде|сақта|қорға)/giu,
}
const errorPage =
  /(?:^|\s)(?:404|403|500|502|503)(?:\s|$)|not found|page .{0,20}(?:does not|doesn't) exist|страница не найдена|бет табылмады|access denied|доступ запрещ/iu
const cookieWall =
  /(?:accept|manage|allow).{0,30}cookies|принять.{0,30}cookie|cookie.{0,40}(?:принять|согласен|accept)/iu

/** As much of a text as tells whether it can be read. */
const sampleLength = 20_000
/** From this many letters on a text counts as read. */
const minLetters = 40
const shortPage = 1_500
/** Fewer cues than this, and the text is about something else. */
const minCues = 2

/** A title that says what the text is lets plainer words count too. */
const policyTitle = /политик|конфиденциальн|privacy|data protection|саясат|құпиялыл/iu
const titleReach = 200
const weakCue =
  /(?<!\p{L})(?:данны\p{L}{1,2}|согласи\p{L}{1,2}|consent|data|деректер\p{L}*|келісім\p{L}*)(?!\p{L})/giu

const countWeak = (text: string): number => text.match(weakCue)?.length ?? 0

function countLetters(text: string): number {
  let letters = 0
  for (let at = 0; at < text.length; at++)
    if ((CHAR_CLASS[text.charCodeAt(at)]! & CLASS_MASK) === LETTER) letters++
  return letters
}

/** @throws PolicyproofError where the text cannot be audited: nothing legible, an error page, a cookie wall, no policy. */
export function assertReadable(document: PolicyDocument): void {
  const { text, source } = document
  const refuse = (
    code: 'empty' | 'not-a-policy' | 'cookie-wall' | 'garbled',
    seen: string,
    remedy: string,
  ): never => {
    throw new PolicyproofError(code, { what: `Could not audit ${source.location}`, seen, try: remedy })
  }
  const sample = text.slice(0, sampleLength)
  const letters = countLetters(sample)
  if (letters < minLetters)
    refuse('empty', `it holds ${letters} letters`, 'Give the page or file that holds the policy text')
  if (looksGarbled(sample, letters))
    refuse('garbled', 'its letters make no words', 'Get the document in another format')
  const titled = policyTitle.test(`${document.title} ${text.slice(0, titleReach)}`)
  const found =
    (text.match(cues[document.language])?.length ?? 0) + (titled ? Math.min(minCues, countWeak(text)) : 0)
  if (found >= minCues && !(text.length < shortPage && found < 4 && isErrorPage(text))) return
  if (text.length < shortPage && isErrorPage(text))
    refuse(
      'not-a-policy',
      `it is an error page ("${text.slice(0, 60).replaceAll('\n', ' ')}")`,
      'Check the address',
    )
  if (text.length < shortPage && cookieWall.test(text))
    refuse(
      'cookie-wall',
      'it is a consent banner with no text behind it',
      'Save the page after the banner is closed',
    )
  refuse(
    'not-a-policy',
    'it says next to nothing on personal data',
    'Give the privacy policy, or use --force',
  )
}

const isErrorPage = (text: string): boolean => errorPage.test(text.slice(0, shortPage))

/** Broken fonts and wrong charsets leave replacement marks, private-use signs or Cyrillic without vowels. */
function looksGarbled(text: string, letters: number): boolean {
  const broken = text.match(/[\ufffd\ue000-\uf8ff]/g)?.length ?? 0
  if (broken > 0.02 * letters) return true
  const vowels = text.match(/[aeiouyаеёиоуыэюяәіөұүһ]/giu)?.length ?? 0
  return letters > 400 && vowels < 0.2 * letters
}
