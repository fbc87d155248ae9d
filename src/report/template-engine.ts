import { createRequire } from 'node:module'

/** What `precompileTemplates` writes: specifications by name; partials under "partials/". */
export interface TemplateModule {
  readonly templates: Readonly<Record<string, object>>
}

type Runtime = typeof import('handlebars')

const partialPrefix = 'partials/'

/**
 * Makes a function that fills one precompiled template. The runtime has no compiler, so text of a policy
 * can never become a template. It is a CommonJS file without an entry in `exports`, hence `require`.
 */
export function templateRenderer(module: TemplateModule): (name: string, view: object) => string {
  const runtime = (createRequire(import.meta.url)('handlebars/runtime') as Runtime).create()
  const partials: Record<string, HandlebarsTemplateDelegate<object>> = {}
  for (const [name, spec] of Object.entries(module.templates))
    if (name.startsWith(partialPrefix)) partials[name.slice(partialPrefix.length)] = runtime.template(spec)
  return (name, view) => {
    const spec = module.templates[name]
    if (!spec) throw new RangeError(`No template is called ${name}`)
    return runtime.template<object>(spec)(view, { partials })
  }
}
