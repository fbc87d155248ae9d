import type { Language } from './language.js'

/** Forms of each number word by value. Nouns' cases are spelled out: there are few, and rules would be longer. */
const RUSSIAN: Readonly<Record<number, string>> = {
  1: 'один одного одному одним одном одна одной одну одною одно',
  2: 'два двух двум двумя две двое двоих двоим',
  3: 'три трех трем тремя трое троих троим',
  4: 'четыре четырех четырем четырьмя четверо четверых',
  5: 'пять пяти пятью',
  6: 'шесть шести шестью',
  7: 'семь семи семью',
  8: 'восемь восьми восемью восьмью',
  9: 'девять девяти девятью',
  10: 'десять десяти десятью',
  11: 'одиннадцать одиннадцати одиннадцатью',
  12: 'двенадцать двенадцати двенадцатью',
  13: 'тринадцать тринадцати тринадцатью',
  14: 'четырнадцать четырнадцати четырнадцатью',
  15: 'пятнадцать пятнадцати пятнадцатью',
  16: 'шестнадцать шестнадцати шестнадцатью',
  17: 'семнадцать семнадцати семнадцатью',
  18: 'восемнадцать восемнадцати восемнадцатью',
  19: 'девятнадцать девятнадцати девятнадцатью',
  20: 'двадцать двадцати двадцатью',
  30: 'тридцать тридцати тридцатью',
  40: 'сорок сорока',
  50: 'пятьдесят пятидесяти пятьюдесятью',
  60: 'шестьдесят шестидесяти шестьюдесятью',
  70: 'семьдесят семидесяти семьюдесятью',
  80: 'восемьдесят восьмидесяти восемьюдесятью',
  90: 'девяносто девяноста',
  100: 'сто ста',
  200: 'двести двухсот двумстам двумястами двухстах',
  300: 'триста трехсот тремстам тремястами трехстах',
  400: 'четыреста четырехсот четыремстам четырьмястами четырехстах',
  500: 'пятьсот пятисот пятистам пятьюстами пятистах',
  600: 'шестьсот шестисот шестистам',
  700: 'семьсот семисот семистам',
  800: 'восемьсот восьмисот восьмистам',
  900: 'девятьсот девятисот девятистам',
  1000: 'тысяча тысячи тысяче тысячу тысячей тысяч',
}

const ENGLISH: Readonly<Record<number, string>> = {
  1: 'one',
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
  6: 'six',
  7: 'seven',
  8: 'eight',
  9: 'nine',
  10: 'ten',
  11: 'eleven',
  12: 'twelve',
  13: 'thirteen',
  14: 'fourteen',
  15: 'fifteen',
  16: 'sixteen',
  17: 'seventeen',
  18: 'eighteen',
  19: 'nineteen',
  20: 'twenty',
  30: 'thirty',
  40: 'forty fourty',
  50: 'fifty',
  60: 'sixty',
  70: 'seventy',
  80: 'eighty',
  90: 'ninety',
  100: 'hundred',
  1000: 'thousand',
}

const KAZAKH: Readonly<Record<number, string>> = {
  1: 'бір',
  2: 'екі',
  3: 'үш',
  4: 'төрт',
  5: 'бес',
  6: 'алты',
  7: 'жеті',
  8: 'сегіз',
  9: 'тоғыз',
  10: 'он',
  20: 'жиырма',
  30: 'отыз',
  40: 'қырық',
  50: 'елу',
  60: 'алпыс',
  70: 'жетпіс',
  80: 'сексен',
  90: 'тоқсан',
  100: 'жүз',
  1000: 'мың',
}

function index(forms: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  const values = new Map<string, number>()
  for (const [value, words] of Object.entries(forms)) {
    for (const word of words.split(' ')) values.set(word, Number(value))
  }
  return values
}

/** Value of each number word (1–19, tens, hundreds, thousand), in lower case with ё folded to е. */
export const NUMBER_WORDS: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  ru: index(RUSSIAN),
  en: index(ENGLISH),
  kk: index(KAZAKH),
}

/** Endings of case that Russian writers hang on a figure: 3-х, 5-ти, 10-и, 1-го. Ordinals (5-й, 5-му) are left out. */
export const FIGURE_ENDINGS: ReadonlySet<string> = new Set('х и ти ть го е ми мя м ух ех рех трех'.split(' '))
