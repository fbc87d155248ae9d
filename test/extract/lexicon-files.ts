import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readCountries, readLaws, readServices } from '../../src/build/compile-lexicon-data.js'

const folder = fileURLToPath(new URL('../../src/extract/lexicon/', import.meta.url))
export const lexiconText = (file: string): string => readFileSync(folder + file, 'utf8')

export const services = readServices(lexiconText('services.yaml'))
export const countries = readCountries(lexiconText('countries.yaml'))
export const laws = readLaws(lexiconText('laws.yaml'))
