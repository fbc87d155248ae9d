import { buildDocument } from '../../src/document/build-document.js'
import type { PolicyDocument } from '../../src/document/policy-document.js'
import { ingest } from '../../src/ingest/ingest.js'

/** A short policy in Markdown or plain text → its document. */
export async function documentOf(text: string): Promise<PolicyDocument> {
  return buildDocument(await ingest(new TextEncoder().encode(text), { location: 'test' }))
}
