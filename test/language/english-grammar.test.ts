import { beforeAll, describe, expect, it } from 'vitest'
import { type EnglishGrammar, loadEnglishGrammar } from '../../src/language/english-grammar.js'

let grammar: EnglishGrammar
beforeAll(async () => {
  grammar = await loadEnglishGrammar()
})

describe('isNegated', () => {
  it.each([
    ['We do not sell your personal data.', 'sell', true],
    ['We never share information with anyone.', 'share', true],
    ["We don't collect or store names.", 'store', true],
    ["We don't collect, store or sell names.", 'sell', true],
    ['We cannot transfer data.', 'transfer', true],
    ['We will not be storing cookies.', 'store', true],
    ['Personal data will not be disclosed.', 'disclose', true],
    ['No personal data is sold.', 'sell', true],
    ['Neither we nor our partners sell data.', 'sell', true],
    ['We collect data but do not sell it.', 'sell', true],
    ['We collect data but do not sell it.', 'collect', false],
    ['We do not sell data, but we share it.', 'share', false],
    ['We do not only collect names.', 'collect', false],
    ['We sell data.', 'sell', false],
    ['Data may be shared with partners.', 'share', false],
    ['We keep nothing.', 'sell', undefined],
  ])('%s %s: %s', (sentence, verb, expected) => {
    expect(grammar.isNegated(sentence, verb)).toBe(expected)
  })
})

describe('isPassive', () => {
  it.each([
    ['Your data is processed by us.', 'process', true],
    ['Data may be shared with partners.', 'share', true],
    ['Data may be shared or sold.', 'sell', true],
    ['Personal data will not be disclosed.', 'disclose', true],
    ['Data has been collected.', 'collect', true],
    ['We process your data.', 'process', false],
    ['We are processing your data.', 'process', false],
    ['We have collected data.', 'collect', false],
  ])('%s %s: %s', (sentence, verb, expected) => {
    expect(grammar.isPassive(sentence, verb)).toBe(expected)
  })
})

describe('long sentences', () => {
  it('are not decided, and cost nothing', () => {
    const started = performance.now()
    expect(grammar.isNegated(`We do not sell data${'. '.repeat(50_000)}`, 'sell')).toBeUndefined()
    expect(performance.now() - started).toBeLessThan(100)
  })
})
