import type { PolicyDocument, Sentence } from '../document/policy-document.js'
import { covers, readPolarity } from './polarity.js'
import { scanDocument, type Scan } from './scan.js'
import { readKind } from './statement-kind.js'
import type { Action, Actor, Polarity, Statement } from './statement.js'
import { TopicMap } from './statement-topics.js'

/** A document with what was read in it; what every extractor takes. */
export interface Reading {
  readonly document: PolicyDocument
  readonly scan: Scan
  readonly statements: readonly Statement[]
}

/** Reads each sentence for who does what, affirmed or denied; linear in the text. */
export function readStatements(document: PolicyDocument): Reading {
  const scan = scanDocument(document)
  const topicMap = new TopicMap(document, scan)
  const statements: Statement[] = []
  const lastOfClause = new Int32Array(document.clauses.length).fill(-1)
  for (const [index, sentence] of document.sentences.entries()) {
    const leadIn = document.clauses[sentence.clause]!.leadIn
    const above = leadIn === undefined ? -1 : lastOfClause[leadIn]!
    statements.push(readOne(document, scan, topicMap, index, statements[above]))
    lastOfClause[sentence.clause] = index
  }
  return { document, scan, statements }
}

function readOne(
  document: PolicyDocument,
  scan: Scan,
  topicMap: TopicMap,
  index: number,
  leadIn: Statement | undefined,
): Statement {
  const sentence = document.sentences[index]!
  const clause = document.clauses[sentence.clause]!
  const topics = topicMap.over(clause)
  const own = readPolarity(sentence, scan)
  const inherited = inheritedScope(leadIn, sentence)
  const actions = [
    ...new Set([
      ...scan.find('action', sentence).map((match) => match.id as Action),
      ...(leadIn?.actions ?? []),
    ]),
  ]
  const negated = inherited === 'negated' ? [{ start: sentence.start, end: sentence.end }] : own.negated
  const exceptions = inherited === 'excepted' ? [] : own.exceptions
  return {
    id: `t${index}`,
    start: sentence.start,
    end: sentence.end,
    sentence: index,
    clause: sentence.clause,
    language: clause.language,
    kind: inheritedKind(leadIn) ?? readKind(sentence, clause, topics, document.text, scan),
    actor: readActor(sentence, scan) ?? leadIn?.actor ?? 'unknown',
    actions,
    polarity: polarityOf(negated.length > 0, own.conditions.length + exceptions.length > 0),
    topics,
    ownTopics: [
      ...new Set(scan.find('topic', sentence).map((match) => match.id as Statement['topics'][number])),
    ],
    ...(leadIn && { leadIn: leadIn.sentence }),
    exceptions,
    negated,
    conditions: own.conditions,
  }
}

/** A list under "we do not collect:" is denied; one under "… except in these cases:" is what the exception lets through. */
function inheritedScope(
  leadIn: Statement | undefined,
  sentence: Sentence,
): 'negated' | 'excepted' | undefined {
  if (!leadIn || sentence.start <= leadIn.start) return undefined
  const tail = { start: leadIn.end - 1, end: leadIn.end }
  if (leadIn.exceptions.some((exception) => covers(exception, tail))) return 'excepted'
  return leadIn.negated.some((scope) => covers(scope, tail)) ? 'negated' : undefined
}

/** Items under a definition, a disclaimer or a duty are the same. */
function inheritedKind(leadIn: Statement | undefined): Statement['kind'] | undefined {
  return leadIn && leadIn.kind !== 'practice' && leadIn.kind !== 'heading' ? leadIn.kind : undefined
}

function readActor(sentence: Sentence, scan: Scan): Actor | undefined {
  return scan.first('actor', sentence)?.id as Actor | undefined
}

function polarityOf(denied: boolean, qualified: boolean): Polarity {
  if (!denied) return 'affirmed'
  return qualified ? 'conditional' : 'denied'
}
