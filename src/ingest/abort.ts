import { PolicyproofError } from '../error.js'

/** Throws 'timeout' where the signal's reason is a timeout, else 'aborted'; nothing while the signal is quiet. */
export function checkAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw abortedError(signal.reason)
}

export function abortedError(reason: unknown): PolicyproofError {
  const timedOut = reason instanceof Error && reason.name === 'TimeoutError'
  return new PolicyproofError(timedOut ? 'timeout' : 'aborted', {
    what: 'Reading was not finished',
    seen: timedOut ? 'the time limit passed' : 'the caller stopped it',
    try: timedOut ? 'Allow more time or give a smaller file' : 'Start again when it may finish',
    cause: reason,
  })
}
