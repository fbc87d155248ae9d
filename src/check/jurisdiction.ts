import type { Language } from '../language/language.js'
import type { Nature, Severity, Wording } from './rule.js'

/** How sure a row of law is: read in the official text (V, V+), from a secondary source (S), from memory (M). */
export type Confidence = 'V' | 'V+' | 'S' | 'M'

export interface LawReference {
  readonly law: string
  readonly article?: string
  readonly confidence: Confidence
}

export interface Article {
  /** What the article governs; see `subjects` of `law-wrong-article`. */
  readonly subjects: readonly string[]
  readonly title: Readonly<Partial<Record<Language, string>>>
  readonly anchor?: string
}

export interface Law {
  readonly title: Readonly<Partial<Record<Language, string>>>
  readonly number?: string
  readonly date?: string
  readonly url: string
  readonly edition: string
  /** The personal data law that a policy there must name. */
  readonly governing?: boolean
  /** The map holds only some articles: a number that is not in it proves nothing. Else such an article does not exist. */
  readonly partial?: boolean
  readonly articles?: Readonly<Record<string, Article>>
}

/** A limit that the law sets for an action on a request or an event. */
export interface LegalDeadline {
  readonly action: string
  readonly duration: string
  readonly workingDays: boolean
  readonly reference: LawReference
}

export interface RequiredRight {
  readonly right: string
  readonly reference: LawReference
}

/** What a jurisdiction says of one check. */
export interface CheckLaw {
  readonly severity?: Severity
  readonly nature?: Nature
  readonly off?: boolean
  readonly references?: readonly LawReference[]
}

/** An act that is no longer in force, or an authority's former name. */
export interface Repealed {
  readonly id: string
  readonly phrases: Readonly<Partial<Record<Language, readonly string[]>>>
  readonly since?: string
  readonly replacedBy?: Wording
  readonly reference?: LawReference
}

export interface Authority {
  readonly name: Wording
  readonly url?: string
  readonly phrases: Readonly<Partial<Record<Language, readonly string[]>>>
  readonly former?: readonly Repealed[]
}

/** One country's law as data: `rules/jurisdictions/<id>.yaml`. */
export interface Jurisdiction {
  readonly id: string
  /** As audits hold it: KZ, RU, EU, UK, US-CA. */
  readonly code: string
  readonly version: string
  readonly name: Wording
  readonly edition: string
  /** What in a policy points to this jurisdiction. */
  readonly detect: {
    readonly identifiers?: readonly string[]
    readonly topLevelDomains?: readonly string[]
    readonly laws?: readonly string[]
    readonly countries?: readonly string[]
    readonly phonePrefixes?: readonly string[]
    /** Words that only policies under this law hold. */
    readonly phrases?: Readonly<Partial<Record<Language, readonly string[]>>>
  }
  readonly laws: Readonly<Record<string, Law>>
  readonly identifiers: readonly {
    readonly scheme: string
    readonly forms: readonly string[]
    readonly label: Wording
  }[]
  readonly bases: readonly string[]
  readonly safeguards: readonly string[]
  readonly rights: readonly RequiredRight[]
  readonly deadlines: readonly LegalDeadline[]
  readonly authority?: Authority
  readonly repealed?: readonly Repealed[]
  readonly fines?: Wording
  /** The home country, where storage counts as local. */
  readonly countries: readonly string[]
  readonly checks: Readonly<Record<string, CheckLaw>>
}
