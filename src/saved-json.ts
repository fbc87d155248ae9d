import type { Audit, Extraction } from './audit.js'
import { compileValidator } from './check/pack/validate.js'
import { PolicyproofError } from './error.js'

/** Only what later stages rely on: a saved file may hold more. */
const span = { type: 'object', required: ['start', 'end'], properties: { start: offset(), end: offset() } }
const evidence = { type: 'array', items: { ...span, required: ['quote', 'start', 'end'] } }
const document = {
  type: 'object',
  required: [
    'source',
    'title',
    'language',
    'versions',
    'text',
    'sections',
    'clauses',
    'sentences',
    'links',
    'notes',
  ],
  properties: {
    text: { type: 'string' },
    language: { enum: ['ru', 'en', 'kk'] },
    sections: { type: 'array', items: span },
    clauses: { type: 'array', items: span },
    sentences: { type: 'array', items: span },
  },
}
const facts = {
  type: 'array',
  items: {
    type: 'object',
    required: ['id', 'type', 'value', 'polarity', 'evidence', 'via'],
    properties: { evidence },
  },
}
const extractionSchema = {
  type: 'object',
  required: ['schemaVersion', 'document', 'statements', 'facts'],
  properties: { schemaVersion: { const: '1' }, document, statements: { type: 'array', items: span }, facts },
}
const auditSchema = {
  type: 'object',
  required: ['schemaVersion', 'tool', 'document', 'facts', 'findings', 'checks', 'summary', 'run'],
  properties: {
    schemaVersion: { const: '1' },
    document,
    facts,
    findings: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'check', 'outcome', 'severity', 'message', 'evidence', 'references'],
        properties: { evidence },
      },
    },
    checks: { type: 'array' },
  },
}

function offset() {
  return { type: 'integer', minimum: 0 }
}

/** @throws PolicyproofError `invalid-audit` with the place of the first fault. */
export const parseAudit = (json: string, location: string): Promise<Audit> =>
  parse<Audit>(json, location, auditSchema, 'audit')

/** @throws PolicyproofError `invalid-audit` with the place of the first fault. */
export const parseExtraction = (json: string, location: string): Promise<Extraction> =>
  parse<Extraction>(json, location, extractionSchema, 'extract')

async function parse<T>(json: string, location: string, schema: object, command: string): Promise<T> {
  const refuse = (seen: string): never => {
    throw new PolicyproofError('invalid-audit', {
      what: `Could not use ${location}`,
      seen,
      try: `Give a file that "policyproof ${command}" wrote as JSON`,
    })
  }
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (cause) {
    return refuse(`it is no JSON (${cause instanceof Error ? cause.message : String(cause)})`)
  }
  const problem = (await compileValidator(schema))(value)[0]
  return problem ? refuse(problem.seen) : (value as T)
}
