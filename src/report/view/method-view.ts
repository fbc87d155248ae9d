import type { Audit } from '../../audit.js'
import type { CheckOutcome } from '../../check/finding.js'
import type { Messages } from '../messages.js'
import { dayInWords } from '../words/day.js'

export interface Detail {
  readonly label: string
  readonly value: string
  /** Set in a monospaced face: digests, ids. */
  readonly code?: boolean
}

export interface MethodView {
  readonly details: readonly Detail[]
  readonly notes: readonly string[]
  readonly checks: readonly {
    readonly label: string
    readonly count: number
    readonly ids: readonly string[]
  }[]
  readonly errors: readonly { readonly check: string; readonly error: string }[]
  readonly limits: readonly string[]
}

const outcomes: readonly CheckOutcome[] = ['fail', 'needs-review', 'pass', 'not-applicable', 'error']

/** How the audit was made, and what it cannot know. */
export function methodView(audit: Audit, messages: Messages): MethodView {
  return {
    details: details(audit, messages),
    notes: audit.document.notes.map((note) => messages.label('note', note.code)),
    checks: outcomes.flatMap((outcome) => {
      const ids = audit.checks.filter((check) => check.outcome === outcome).map(nameOf)
      return ids.length === 0 ? [] : [{ label: messages.label('outcome', outcome), count: ids.length, ids }]
    }),
    errors: audit.checks.flatMap(({ check, error }) => (error === undefined ? [] : [{ check, error }])),
    limits: Object.values(messages.group('limit')),
  }
}

function details(audit: Audit, messages: Messages): readonly Detail[] {
  const { document, tool, run, summary } = audit
  const { source } = document
  const all: (Detail | undefined)[] = [
    detail('source', source.location),
    detail('mediaType', messages.label('mediaType', source.mediaType)),
    source.charset === undefined ? undefined : detail('charset', source.charset),
    { ...detail('digest', source.sha256), code: true },
    detail('length', messages.text('method.characters', { n: document.text.length })),
    detail('policyLanguage', messages.label('language', document.language)),
    detail('jurisdictions', jurisdictionNames(audit, messages)),
    detail('asOf', dayInWords(run.asOf, messages.lang)),
    run.retrievedAt === undefined ? undefined : detail('retrievedAt', run.retrievedAt),
    detail('tool', `${tool.name} ${tool.version}`),
    detail('rulePacks', tool.rulePacks.map(({ id, version }) => `${id} ${version}`).join(', ')),
    detail('schema', audit.schemaVersion),
    detail('score', messages.text('method.scoreOf', { score: summary.score })),
  ]
  return all.filter((each) => each !== undefined)

  function detail(id: string, value: string): Detail {
    return { label: messages.label('detail', id), value }
  }
}

/** The jurisdictions whose law was applied, by name. */
export function jurisdictionNames(audit: Audit, messages: Messages): string {
  const names = audit.document.jurisdictions.map((id) => messages.label('jurisdiction', id))
  return names.length === 0 ? messages.text('jurisdiction.none') : names.join(', ')
}

const nameOf = ({ check, jurisdiction }: Audit['checks'][number]): string =>
  jurisdiction === undefined ? check : `${check} (${jurisdiction})`
