import { createRequire } from 'node:module'
import type { Ajv2020 as Ajv } from 'ajv/dist/2020.js'
import type { Audit, Extraction } from './audit.js'
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
export const parseAudit = (json: string, location: string): Audit =>
  parse<Audit>(json, location, auditSchema, 'audit')

/** @throws PolicyproofError `invalid-audit` with the place of the first fault. */
export const parseExtraction = (json: string, location: string): Extraction =>
  parse<Extraction>(json, location, extractionSchema, 'extraction')

function parse<T>(json: string, location: string, schema: object, kind: string): T {
  const refuse = (seen: string): never => {
    throw new PolicyproofError('invalid-audit', {
      what: `Could not use ${location} as a saved ${kind}`,
      seen,
      try: `Give a file that policyproof ${kind === 'audit' ? 'audit' : 'extract'} wrote as JSON`,
    })
  }
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (cause) {
    return refuse(`it is no JSON (${cause instanceof Error ? cause.message : String(cause)})`)
  }
  const validate = ajv().compile<T>(schema)
  if (validate(value)) return value
  const error = validate.errors?.[0]
  return refuse(`${error?.instancePath === '' ? 'the document' : error?.instancePath} ${error?.message}`)
}

/** Loaded when a saved file is read, not at start. */
function ajv(): Ajv {
  const { Ajv2020 } = createRequire(import.meta.url)('ajv/dist/2020.js') as { Ajv2020: typeof Ajv }
  return new Ajv2020({ strict: false })
}
