import { findArticle } from '../find-article.js'
import type { Jurisdiction, LawReference } from '../jurisdiction.js'
import { nearestName } from './nearest-name.js'
import type { RuleProblem } from './rule-problem.js'

type Path = readonly (string | number)[]

/** What a schema cannot say: references lead to laws and articles that are there, and claims of law are proven. */
export function jurisdictionProblems(jurisdiction: Jurisdiction): RuleProblem[] {
  return [
    ...referencesOf(jurisdiction).flatMap(([path, reference]) =>
      brokenReference(jurisdiction, path, reference),
    ),
    ...(jurisdiction.detect.laws ?? []).flatMap((law, index) =>
      unknownLaw(jurisdiction, ['detect', 'laws', index], law),
    ),
    ...Object.entries(jurisdiction.checks).flatMap(([check, { nature, references = [] }]) =>
      nature === 'law' && !references.some(({ confidence }) => confidence !== 'M')
        ? [unproven(['checks', check, 'nature'], check)]
        : [],
    ),
  ]
}

function referencesOf({
  rights,
  deadlines,
  repealed,
  authority,
  checks,
}: Jurisdiction): [Path, LawReference][] {
  const within = (
    path: Path,
    list: readonly { readonly reference?: LawReference }[],
  ): [Path, LawReference][] =>
    list.flatMap(({ reference }, index) => (reference ? [[[...path, index, 'reference'], reference]] : []))
  return [
    ...within(['rights'], rights),
    ...within(['deadlines'], deadlines),
    ...within(['repealed'], repealed ?? []),
    ...within(['authority', 'former'], authority?.former ?? []),
    ...Object.entries(checks).flatMap(([check, { references = [] }]) =>
      references.map((reference, index): [Path, LawReference] => [
        ['checks', check, 'references', index],
        reference,
      ]),
    ),
  ]
}

function brokenReference(
  jurisdiction: Jurisdiction,
  path: Path,
  { law: id, article }: LawReference,
): RuleProblem[] {
  const law = jurisdiction.laws[id]
  if (!law) return unknownLaw(jurisdiction, [...path, 'law'], id)
  if (article === undefined || !law.articles || law.partial || findArticle(law, article)) return []
  return [
    {
      path: [...path, 'article'],
      seen: `${id} has no article "${article}" in its map`,
      remedy: `Mend the number, or add the article under laws.${id}.articles`,
    },
  ]
}

function unknownLaw({ laws }: Jurisdiction, path: Path, id: string): RuleProblem[] {
  if (Object.hasOwn(laws, id)) return []
  const near = nearestName(id, Object.keys(laws))
  return [
    {
      path,
      seen: `there is no law "${id}" under "laws"`,
      remedy: near === undefined ? `Add ${id} under "laws"` : `Did you mean "${near}"`,
    },
  ]
}

const unproven = (path: Path, check: string): RuleProblem => ({
  path,
  seen: `${check} claims that law is broken, and no reference proves it`,
  remedy: 'Give a reference with confidence V, V+ or S, or write "nature: practice"',
})
