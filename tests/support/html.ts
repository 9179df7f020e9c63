import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { complain } from './complain.ts'

/** The HTML standard's own rules. Off: matters of style in which React writes as it does, and axe's concerns. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard'],
    rules: {
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'attr-quotes': 'off',
      'doctype-style': 'off',
      'no-inline-style': 'off',
      'no-raw-characters': 'off',
      'no-trailing-whitespace': 'off',
      'valid-id': ['error', { relaxed: true }],
      'void-style': 'off',
      'no-dup-id': 'error',
      'element-required-attributes': 'error',
      'no-implicit-close': 'error',
    },
  }),
)

/** A finished page is valid HTML. */
export async function expectValidHtml(html: string): Promise<void> {
  const { results } = await validator.validateString(html)
  const lines = html.split('\n')
  const readable = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => {
      const place = lines[line - 1]?.slice(Math.max(0, column - 40), column + 80)
      return `${ruleId}: ${message} (line ${line}, column ${column})\n  …${place}…`
    }),
  )
  complain('The HTML is not valid', readable)
}
