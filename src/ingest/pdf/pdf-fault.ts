import { PolicyproofError } from '../../error.js'

export const maxPages = 500

/** Says in one error what the PDF libraries threw; their error classes are told by `name`, the text is theirs alone. */
export function pdfFault(cause: unknown): PolicyproofError {
  if (cause instanceof PolicyproofError) return cause
  const name = cause instanceof Error ? cause.name : ''
  if (name === 'PasswordException')
    return new PolicyproofError('encrypted', {
      what: 'Cannot read the PDF',
      seen: 'it is encrypted and asks for a password',
      try: 'Save a copy without a password',
      cause,
    })
  return brokenPdf(
    cause instanceof Error && cause.message ? cause.message : 'its structure is damaged',
    cause,
  )
}

/** A file that is no PDF, is cut short, or whose pages cannot be parsed. */
export function brokenPdf(seen: string, cause?: unknown): PolicyproofError {
  return new PolicyproofError('malformed', {
    what: 'Cannot read the PDF',
    seen: seen.replace(/[.\s]+$/, ''),
    try: 'Download or export the file again',
    cause,
  })
}

export function tooManyPages(pages: number): PolicyproofError {
  return new PolicyproofError('too-large', {
    what: 'Cannot read the PDF',
    seen: `it has ${pages} pages, and ${maxPages} are the limit`,
    try: 'Give the pages of the policy as a file of their own',
  })
}

/** What a raised signal means: the caller's own abort, or the deadline. */
export function interruption(signal: AbortSignal, deadlineMs: number): PolicyproofError {
  const timedOut = signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError'
  return timedOut
    ? new PolicyproofError('timeout', {
        what: 'Cannot read the PDF',
        seen: `it was not read within ${deadlineMs / 1000} seconds`,
        try: 'Give a smaller file, or the text of the policy',
        cause: signal.reason,
      })
    : new PolicyproofError('aborted', {
        what: 'Cannot read the PDF',
        seen: 'the run was aborted',
        try: 'Run it again',
        cause: signal.reason,
      })
}
