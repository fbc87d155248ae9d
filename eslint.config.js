import tseslint from 'typescript-eslint'

/** Rooms in the order of the data; each may import those before it, never those after. */
const rooms = ['ingest', 'document', 'read', 'extract', 'check', 'report', 'cli', 'build']

/** Neither knows the other, and neither knows a policy. */
const knowsNothingOf = { ingest: ['language', ...rooms.slice(1)], language: rooms }
for (const [at, room] of rooms.entries()) knowsNothingOf[room] ??= rooms.slice(at + 1)
knowsNothingOf.build = ['cli']

/** Third-party libraries are imported in one adapter file each. */
const adapters = [
  'src/yaml.ts',
  'src/cli/main.ts',
  'src/check/pack/validate.ts',
  'src/language/natural-stemmers.ts',
  'src/language/english-grammar.ts',
  'src/ingest/html/parse-html.ts',
  'src/ingest/docx/mammoth.ts',
  'src/report/precompile.ts',
  'src/report/terminal.ts',
  'src/report/template-engine.ts',
  'src/**/*-library.ts',
]
const libraries = [
  'ajv',
  'cheerio',
  'commander',
  'compromise',
  'fastest-levenshtein',
  'handlebars',
  'libphonenumber-js',
  'mammoth',
  'mdast-util-[a-z-]+',
  'natural',
  'pdf-parse',
  'pdfjs-dist',
  'picocolors',
  'tldts',
  'yaml',
  'yauzl',
]

const within = (names) => names.flatMap((name) => [`../${name}/**`, `../../${name}/**`, `./${name}/**`])
const forbid = (group, message) => ({
  'no-restricted-imports': ['error', { patterns: [{ group, message }] }],
})

const roomRules = Object.entries(knowsNothingOf)
  .filter(([, later]) => later.length > 0)
  .map(([room, later]) => ({
    files: [`src/${room}/**/*.ts`],
    rules: forbid(within(later), `The ${room} room knows nothing of that one.`),
  }))

export default tseslint.config(
  { ignores: ['dist/**', 'coverage/**', 'node_modules/**', 'test/**/fixtures/**'] },
  ...tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
    },
  },
  ...roomRules,
  {
    files: ['src/cli/**/*.ts'],
    ignores: ['src/cli/bin.ts'],
    rules: forbid(
      within([...rooms.slice(0, 6), 'language']),
      'Commands call the public API of src/index.ts only.',
    ),
  },
  {
    files: ['src/**/*.ts'],
    ignores: adapters,
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: `:matches(ImportDeclaration, ImportExpression > Literal.source)[source.value=/^(${libraries.join('|')})(\\u002F|$)/]`,
          message: 'Import a library through its adapter file.',
        },
      ],
    },
  },
)
