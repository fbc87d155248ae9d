import { expect } from 'vitest'
import { PolicyproofError } from '../../src/error.js'

/** What a refused data file is told; anything but a refusal fails the test. */
export const refusal = async (promise: Promise<unknown>): Promise<string> => {
  const error: unknown = await promise.then(
    () => undefined,
    (cause: unknown) => cause,
  )
  if (!(error instanceof PolicyproofError)) throw new Error(`no refusal but ${String(error)}`)
  expect(error.code).toBe('invalid-rule')
  return error.message
}
