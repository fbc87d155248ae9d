import type { Language } from './language.js'

/** Abbreviations as they stand before their dot, in lower case. */
export interface Abbreviations {
  /** Never the last word of a sentence: what they announce follows (ст. 5, ул. Мира). */
  readonly leading: ReadonlySet<string>
  /** May close a sentence: a capital after them begins a new one, figures do not (руб., и т. д., Inc.). */
  readonly closing: ReadonlySet<string>
  /** Words that begin a sentence even after a closing abbreviation; empty where any capital does. */
  readonly openers: ReadonlySet<string>
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''))

const RUSSIAN: Abbreviations = {
  leading:
    words(`ст ст.ст ч ч.ч п п.п пп подп абз гл разд прил рис табл см ср напр им ул пр просп пер пл наб ш бул б-р мкр мкрн кв оф пом
    стр корп лит эт каб д обл р-н респ с пос дер ст-ца к тел факс моб эл доб т в рег инд №№ проф акад доц гос
    гр г-н г-жа тов исп ред изд вып вкл исх вх ок тж т.е т.к т.н т.о`),
  closing:
    words(`г гг в вв руб коп тыс млн млрд трлн тг тнг долл евро т.д т.п др пр проч сек мин час ч л мес дн
    нед кг км м см мм шт экз чел н.э`),
  openers: words(''),
}

const ENGLISH: Abbreviations = {
  leading: words(`e.g i.e eg ie nos secs ch cl para paras vs v cf viz figs vol ed eds p pp approx dept
    mr mrs ms mx dr prof hon st rd ave blvd ste apt bldg fl attn tel fax ext reg regs incl esp resp
    jan feb apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri est gen sen rep rev`),
  closing:
    words(`inc ltd llc llp corp co plc pty bros etc al jr sr u.s u.k u.s.a e.u u.n d.c a.m p.m am pm ph.d gmbh s.a b.v n.v
    s.r.o a.s s.p.a l.l.c l.p no
    art arts sec fig mar sat sun`),
  openers:
    words(`we you your our us they their it its he she this that these those the a an if when where while in on at for to
    from by with as all any each no such other however therefore please note under upon after before during although
    because since unless until once what which who how why there here some many most more both either neither click`),
}

const KAZAKH: Abbreviations = {
  leading:
    words(`қ к көш көшесі даң мкр ықш обл ауд ш пәт үй кв ст б-б т-б тел моб факс бұд мыс қар кіт оның №№ ұлы гл п пп
    т.с.с.а ул г д стр им`),
  closing: words(`ж жж ғ ғғ т.б т.с.с б.з т.т б тг тнг теңге руб мың млн млрд сағ мин сек шт кг км м`),
  openers: words(''),
}

/** Abbreviation lists by language of the text. */
export const ABBREVIATIONS: Readonly<Record<Language, Abbreviations>> = {
  ru: RUSSIAN,
  en: ENGLISH,
  kk: KAZAKH,
}

/**
 * Words that cannot begin a sentence after a clause number, since they say whose clause it is:
 * "п. 5.2. Политики", "раздел 3.1. Договора". Lower case, by their beginnings.
 */
export const CLAUSE_OWNERS: readonly string[] = [
  'политики',
  'закона',
  'договора',
  'соглашения',
  'положения',
  'настоящ',
  'оферты',
  'правил',
  'кодекса',
  'регламента',
  'условий',
  'фз',
  'гк',
  'тк',
  'коап',
  'gdpr',
]
