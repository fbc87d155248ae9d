/**
 * The one error type. Callers branch on `code`, never on text.
 * `what` could not be done, what was `seen`, what to `try`: the message joins the three.
 */
export type ErrorCode =
  | 'not-found'
  | 'is-directory'
  | 'unreadable'
  | 'empty'
  | 'too-large'
  | 'binary'
  | 'unsupported-type'
  | 'malformed'
  | 'encrypted'
  | 'no-text-layer'
  | 'garbled'
  | 'cookie-wall'
  | 'not-a-policy'
  | 'usage'
  | 'invalid-audit'
  | 'invalid-rule'
  | 'aborted'
  | 'timeout'

export interface ErrorDetail {
  readonly what: string
  readonly seen: string
  readonly try: string
  readonly cause?: unknown
}

export class PolicyproofError extends Error {
  override readonly name = 'PolicyproofError'
  readonly code: ErrorCode
  readonly detail: ErrorDetail

  constructor(code: ErrorCode, detail: ErrorDetail) {
    super(
      `${detail.what}: ${detail.seen}. ${detail.try}.`,
      detail.cause === undefined ? {} : { cause: detail.cause },
    )
    this.code = code
    this.detail = detail
  }
}
