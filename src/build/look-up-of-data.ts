import type { LexiconData, LookUp } from '../extract/lexicon-data.js'

/** The data files without their terms: what extractors look a match up in. */
export function lookUpOfData({ services, countries, laws }: LexiconData): LookUp {
  return {
    services: services.services.map(({ id, names, category, country, operator, domains, exact }) => ({
      id,
      names,
      category,
      country,
      operator,
      domains,
      exact,
    })),
    countries: countries.countries.map(({ code, exact }) => ({ code, exact })),
    regions: countries.regions.map(({ code, exact }) => ({ code, exact })),
    laws: laws.laws.map(({ id, country, number, date, numbers }) => ({
      id,
      ...(country !== undefined && { country }),
      ...(number !== undefined && { number }),
      ...(date !== undefined && { date }),
      numbers,
    })),
  }
}
