import { readFileSync } from 'node:fs'
import type { RulePack } from './pack.js'

let loaded: RulePack | undefined

/** Our own rules, as the build compiled them from `rules/`. */
export function loadCorePack(): RulePack {
  loaded ??= JSON.parse(
    readFileSync(new URL('../../dist/data/rules.json', import.meta.url), 'utf8'),
  ) as RulePack
  return loaded
}
