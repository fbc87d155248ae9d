import type { Span } from '../document/policy-document.js'
import type { Statement } from '../read/statement.js'
import type { Extractor } from './extract-facts.js'
import type { FactDraft } from './fact.js'

/** The longest definition that a fact repeats, in UTF-16 units. */
const longestDefinition = 200
/** Terms longer than this are clauses, not names. */
const longestTerm = 60
/** Names that one bracket may give: ("we", "us", "our"). */
const mostAliases = 6

/** «(далее – Политика)», "(hereinafter the “Company”)", «(бұдан әрі – Саясат)». */
const alias =
  /\(\s?(?:далее(?:\s(?:по тексту|также|именуем\p{L}{2,4}|именуется|сокращ[её]нно|—|–|-)){0,2}|именуем\p{L}{2,4}\s(?:далее|в дальнейшем)|в дальнейшем|бұдан әрі(?:\s(?:мәтін бойынша|қарай))?|hereinafter|hereafter|collectively|together|each|the|or)?(?:\s(?:referred to as|also|individually|collectively|called|the|и|and|or|as|—|–|-)){0,3}\s?[-–—:,]?\s?(["“«‘'][^()\n]{1,120}|(?<=(?:далее|тексту|также|әрі|hereinafter|hereafter|дальнейшем)\s?[-–—:,]?\s?)[\p{L}\d][^()\n]{1,60})\s?\)/giu
const cue = /далее|дальнейшем|әрі|hereinafter|hereafter|["“«‘]/iu
const said = /далее|дальнейшем|әрі|hereinafter|hereafter/iu
const quoted = /["“«‘']\s?(\p{L}[^"”»’'“«\n]{0,58}?)[.,]?\s?["”»’']/gu
/** «Оператор – лицо, которое …», “Data” means …, at the start of a statement. */
const meaning =
  /^\s*(?:[\d.]{1,10}\s+|[-–—•●*]\s+|\(?\p{L}\)\s+)?(["“«‘']?)(\p{L}[^\n:;–—"”»]{1,58}?)["”»’']?(?:\s?\([^()\n]{1,60}\))?\s?(?:\s[-–—]{1,2}\s(?:это\s)?|:\s|\s(?:means|shall mean|refers to|is defined as|означает|обозначает|дегеніміз)\s?[-–—:]?\s?)(\S[^\n]*)/u

/** "This means that …", «К ним можно отнести: …» define nothing. */
const noTerm = /^(?:this|that|it|which|what|these|то|это|к)(?!\p{L})|,/iu

/** Terms that the text defines, each with what it is said to mean. */
export const extractDefinedTerms: Extractor = ({ document: { text }, statements }) =>
  statements.flatMap((statement) => {
    const words = text.slice(statement.start, statement.end)
    return [...named(words, statement), ...(statement.kind === 'definition' ? meant(words, statement) : [])]
  })

/** Names that a bracket gives to what stands before it in the sentence. */
function named(words: string, statement: Statement): FactDraft[] {
  if (!words.includes('(')) return []
  return [...words.matchAll(alias)].flatMap((match) => {
    if (!cue.test(match[0])) return []
    const definition = clip(words.slice(Math.max(0, match.index - longestDefinition), match.index))
    const at = { start: statement.start + match.index, end: statement.start + match.index + match[0].length }
    const isSaid = said.test(match[0])
    const aliases = aliasesIn(match[1]!).filter((term) => isSaid || isNameAlone(term))
    return aliases.flatMap((term) => draftOf(term, definition, at, 'defined-term/alias'))
  })
}

/** A quoted word in a bracket is a name where the text says "hereinafter", or writes it with a capital, or it is "we". */
const isNameAlone = (term: string): boolean =>
  /^\p{Lu}/u.test(term) ||
  /^(?:we|us|our|you|your|i|мы|нас|наш|вы|вас|ваш|біз\p{L}{0,4}|сіз\p{L}{0,4})$/iu.test(term)

function aliasesIn(words: string): string[] {
  const inQuotes = [...words.matchAll(quoted)].map((match) => match[1]!.trim()).slice(0, mostAliases)
  return inQuotes.length > 0 ? inQuotes : /["“«‘]/u.test(words) ? [] : [words.trim()]
}

function meant(words: string, statement: Statement): FactDraft[] {
  const match = meaning.exec(words)
  if (!match || noTerm.test(match[2]!)) return []
  const at = { start: statement.start, end: statement.end }
  return draftOf(match[2]!.trim(), match[3]!.slice(0, longestDefinition).trim(), at, 'defined-term/meaning')
}

/** The end of what stands before a bracket, from a word's start, without the clause's number. */
function clip(before: string): string {
  const whole = before.length < longestDefinition ? before : before.slice(before.indexOf(' ') + 1)
  return whole
    .replace(/\s+/g, ' ')
    .replace(/^\s?\d[\d.]{0,9}\s/, '')
    .trim()
}

function draftOf(term: string, definition: string, at: Span, by: string): FactDraft[] {
  const isName = term.length > 1 && term.length <= longestTerm && definition.length > 1
  return isName
    ? [
        {
          type: 'defined-term',
          value: { term, definition },
          polarity: 'affirmed',
          at,
          via: { by, match: term },
        },
      ]
    : []
}
