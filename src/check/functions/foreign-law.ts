import type { Evidence, Fact } from '../../extract/fact.js'
import { statementAt } from '../../extract/statement-index.js'
import type { CheckContext, CheckFunction } from '../check-function.js'

/** Said of people from elsewhere: the foreign law is named for them, in addition. */
const forVisitors =
  /(?:жител|резидент|граждан|посетител|пользовател|субъект|лиц)\p{L}*[^.;]{0,30}(?:ЕС|Евросоюз|Европейск|Росси|РФ|Великобритан)|(?:residents?|visitors?|users?|individuals?|persons?|customers?|located|people)[^.;]{0,40}(?:EU|EEA|Europe|UK|United Kingdom|California|Switzerland|Brazil)|(?:EU|EEA|European|UK|California|Californian) (?:residents?|visitors?|users?|individuals?|citizens?|consumers?)/u

/**
 * Fails where the policy rests on another country's law. `laws`: where each law is at home; `additional`: those that
 * may stand beside the policy's own. `given` selects other signs of a foreign law, such as its authority;
 * `homeOfSigns`: where those are at home.
 */
export const foreignLaw: CheckFunction = {
  name: 'foreign-law',
  options: {
    type: 'object',
    properties: {
      laws: { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } },
      additional: { type: 'array', items: { type: 'string' } },
      homeOfSigns: { type: 'array', items: { type: 'string' } },
    },
    required: ['laws', 'additional', 'homeOfSigns'],
    additionalProperties: false,
  },
  judge(targets, context, options) {
    const { jurisdiction, jurisdictions } = context
    if (!jurisdiction) return []
    const homes = options['laws'] as Readonly<Record<string, readonly string[]>>
    const additional = options['additional'] as readonly string[]
    const applying = jurisdictions.map(({ code }) => code)
    const ownNamed = context.factsOf('law').some(({ value }) => jurisdiction.laws[value.law]?.governing)
    const foreign = context.factsOf('law').filter(({ value, polarity }) => {
      const home = homes[value.law]
      if (!home || polarity === 'denied' || home.some((code) => applying.includes(code))) return false
      return !(ownNamed && additional.includes(value.law))
    })
    const signsAtHome = (options['homeOfSigns'] as readonly string[]).some((code) => applying.includes(code))
    const signs = signsAtHome ? [] : targets
    const evidence = [
      ...foreign.flatMap((fact) => restingOn(fact, context)),
      ...signs.flatMap((target) => target.evidence),
    ]
    if (evidence.length === 0) return []
    const term = foreign[0]?.value.citation ?? signs[0]?.term ?? foreign[0]?.value.law ?? ''
    const sure =
      signs.length > 0 || foreign.some((fact) => !additional.includes(fact.value.law) || governs(fact))
    return [{ outcome: sure ? 'fail' : 'needs-review', evidence: unique(evidence), data: { term } }]
  },
}

/** Words that make a law the policy's own. */
const governing =
  /соответств|руководств|на основании|согласно|разработан|составлен|регулиру|accordance|compl(?:y|ies|iance)|governed|pursuant|under the|in line with|сәйкес|басшылыққа|негізінде/iu

const governs = ({ evidence }: Fact<'law'>): boolean => evidence.some(({ quote }) => governing.test(quote))

/** The citations that are not said of people abroad, of transfers there, or in a definition. */
function restingOn({ evidence }: Fact<'law'>, { statements, document }: CheckContext): Evidence[] {
  return evidence.filter(({ start, quote }) => {
    if (forVisitors.test(quote)) return false
    const statement = statementAt(statements, start)
    if (!statement) return true
    const heading = document.sections[document.clauses[statement.clause]!.section]!.heading
    return statement.topics[0] !== 'transfer' && !forVisitors.test(heading)
  })
}

const unique = (evidence: readonly Evidence[]): Evidence[] => [
  ...new Map(evidence.map((one) => [`${one.start}:${one.end}`, one])).values(),
]
