// Single stemmer files only: the package's root loads database clients and reads `.env` from the current folder.
import porterEnglish from 'natural/lib/natural/stemmers/porter_stemmer.js'
import porterRussian from 'natural/lib/natural/stemmers/porter_stemmer_ru.js'

/** Porter stem of one lower-case English word. */
export function stemEnglish(word: string): string {
  return porterEnglish.stem(word)
}

/** Porter stem of one lower-case Russian word with ё folded to е. */
export function stemRussian(word: string): string {
  return porterRussian.stem(word)
}
