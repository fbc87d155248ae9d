/** The languages that policies are read in. */
export type Language = 'ru' | 'en' | 'kk'
