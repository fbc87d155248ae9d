import { expect, it } from 'vitest'
import { lexiconOf, lineJoint } from '../../src/ingest/pdf/hyphenation.js'
import { lineOf } from '../../src/ingest/pdf/line.js'
import { bulletLabel, listMark } from '../../src/ingest/pdf/list-mark.js'
import { ended, startsLower } from '../../src/ingest/pdf/paragraph-breaks.js'
import { closedUp } from '../../src/ingest/pdf/spaced-out.js'
import { isGarbled } from '../../src/ingest/pdf/readable.js'

const line = (text: string) =>
  lineOf([
    { text, x: 0, y: 0, width: text.length * 5, size: 10, bold: false, spaceAfter: false, artifact: false },
  ])
const lexicon = (...lines: readonly string[]) => lexiconOf([lines.map(line)])

it.each([
  ['• имя;', 'bullet', '•'],
  ['– номер телефона', 'bullet', '–'],
  ['\uf0b7 адрес', 'bullet', '\uf0b7'],
  ['1.1. Общие положения', 'clause', '1.1.'],
  ['3.2 Собственник', 'clause', '3.2'],
  ['5.1.2) при обращении', 'clause', '5.1.2)'],
  ['4. Права', 'number', '4.'],
  ['IV. Rights', 'number', 'IV.'],
  ['а) по почте', 'letter', 'а)'],
  ['(ii) by mail', 'letter', '(ii)'],
  ['1) раз', 'letter', '1)'],
  ['ә) екі', 'letter', 'ә)'],
])('reads the mark of %s', (text, kind, mark) => {
  expect(listMark(text)).toEqual({ kind, text: mark })
})

it.each([
  '12.03.2024 вступает в силу',
  '-5 градусов',
  '2024 год',
  '152-ФЗ',
  'IP-адрес',
  'e-mail',
  '3.5 % годовых'.slice(4),
])('sees no mark in %s', (text) => {
  expect(listMark(text)).toBeUndefined()
})

it.each([
  ['\uf0b7', '•'],
  ['●', '●'],
  ['–', '–'],
])('shows the bullet %s as %s', (mark, label) => {
  expect(bulletLabel(mark)).toBe(label)
})

it.each([
  // The joined word stands elsewhere.
  ['персо-', 'нальных данных', ['обработка персональных данных'], 'join'],
  ['subscrip\u00AD', 'tions', [], 'join'],
  ['infor\u2010', 'mation', [], 'join'],
  // The hyphenated form stands elsewhere.
  ['third-', 'party services', ['a third-party service'], 'glue'],
  // Words that have a hyphen of their own.
  ['Санкт-', 'Петербург', [], 'glue'],
  ['какой-', 'либо обработки', [], 'glue'],
  ['информационно-', 'телекоммуникационной сети', [], 'glue'],
  ['№ 152-', 'ФЗ', [], 'glue'],
  // A dash with a space is no hyphen.
  ['данные —', 'любые сведения', [], 'space'],
  ['персональных', 'данных', [], 'space'],
] as const)('%s + %s', (before, after, others, expected) => {
  expect(lineJoint(before, after, lexicon(...others))).toBe(expected)
})

it('takes U+2010 for a typed hyphen where the font has it for every hyphen', () => {
  const known = lexicon('ваш IP\u2010адрес и веб\u2010сайт')
  expect(lineJoint('договор купли\u2010', 'продажи', known)).toBe('glue')
})

it.each([
  ['Данные хранятся три года.', true],
  ['имя;', true],
  ['«Политика».', true],
  ['(see below).', true],
  ['персональных данных', false],
  ['ст. 5 ФЗ,', false],
])('%s ends a paragraph: %s', (text, expected) => {
  expect(ended(text)).toBe(expected)
})

it.each([
  ['данных', true],
  ['«политика»', true],
  ['Оператор', false],
  ['152-ФЗ', false],
])('%s starts low: %s', (text, expected) => {
  expect(startsLower(text)).toBe(expected)
})

const plain = 'Оператор обрабатывает персональные данные пользователей сайта и хранит их три года. '
const english = 'The operator processes personal data of the visitors and keeps it for three years. '
const kazakh = 'Оператор пайдаланушылардың дербес деректерін өңдейді және үш жыл бойы сақтайды. '
const shifted = [...english]
  .map((each) => (each === ' ' ? each : String.fromCharCode(each.charCodeAt(0) + 3)))
  .join('')

it.each([
  ['Russian', plain, false],
  ['English', english, false],
  ['Kazakh', kazakh, false],
  ['a text of two languages', plain + english, false],
  ['a text with bullets of a symbol font', plain.replaceAll(' ', ' \uf0b7 '), false],
  [
    'French',
    'Les données à caractère personnel sont conservées par le responsable après la clôture du compte.',
    false,
  ],
  [
    'Cyrillic taken for Western letters',
    'Ïîëèòèêà êîíôèäåíöèàëüíîñòè îïåðàòîðà ïåðñîíàëüíûõ äàííûõ ïîëüçîâàòåëåé ñàéòà',
    true,
  ],
  ['private characters', plain.replace(/[а-я]/gu, '\ue012'), true],
  ['replacement characters', plain.replace(/[аеио]/gu, '\ufffd'), true],
  ['glyph numbers taken for letters', shifted, true],
  ['words of mixed alphabets', plain.replaceAll('о', 'w').replaceAll('е', 'q'), true],
  ['too little to judge', 'Ïîë', false],
])('tells whether text is garbled: %s', (_, text, expected) => {
  expect(isGarbled(text)).toBe(expected)
})

const known = lexicon(
  'это положение о защите персональных данных сайта',
  'and the privacy notice of our site',
)

it.each([
  ['П О Л О Ж Е Н И Е', 'ПОЛОЖЕНИЕ'],
  ['П ОЛ О Ж Е Н И Е о защите', 'ПОЛОЖЕНИЕ о защите'],
  ['П О Л О Ж Е Н И Е О З А Щ И Т Е Д А Н Н Ы Х', 'ПОЛОЖЕНИЕ О ЗАЩИТЕ ДАННЫХ'],
  ['P R I VA C Y N OT I C E', 'PRIVACY NOTICE'],
  // Words that the document doesn't have, and letters that stand alone.
  ['А Л Ф А В И Т', 'А Л Ф А В И Т'],
  ['қ ң ғ ү ұ һ', 'қ ң ғ ү ұ һ'],
  ['и в т. ч. на сайте', 'и в т. ч. на сайте'],
])('closes up letters set apart: %s', (text, expected) => {
  expect(closedUp(line(text), known).text).toBe(expected)
})
