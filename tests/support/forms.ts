// The forms of a page as somebody without scripts would send them: for tests that send them in another's name, too.

/** What a form would send, by the names of its fields. */
export type Fields = [name: string, value: string][]

const attributes = (tag: string): Record<string, string> =>
  Object.fromEntries(
    [...tag.matchAll(/([\w:.-]+)(?:="([^"]*)")?/g)]
      .slice(1)
      .map(([, name = '', value = '']) => [name.toLowerCase(), decode(value)]),
  )

const decode = (text: string) =>
  text
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** The forms of a page that send something, as they stand when it is opened. */
export function formsIn(html: string): { html: string; fields: Fields }[] {
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)]
    .filter(([, tag = '']) => /method="post"/i.test(tag))
    .map(([, , inner = '']) => ({ html: inner, fields: fieldsIn(inner) }))
}

function fieldsIn(html: string): Fields {
  const found: Fields = []
  for (const [, input, select, options, area, text] of html.matchAll(
    /(<input\b[^>]*>)|(<select\b[^>]*>)(.*?)<\/select>|(<textarea\b[^>]*>)(.*?)<\/textarea>/gs,
  )) {
    const { name, type, value = '', ...rest } = attributes(input ?? select ?? area ?? '')
    if (!name || type === 'submit') continue
    if ((type === 'checkbox' || type === 'radio') && !('checked' in rest)) continue
    if (select) {
      const all = [...(options ?? '').matchAll(/<option\b[^>]*>/g)].map(([tag]) => attributes(tag))
      found.push([name, (all.find((option) => 'selected' in option) ?? all[0])?.value ?? ''])
    } else found.push([name, area ? decode(text ?? '').replace(/^\n/, '') : value])
  }
  return found
}

/** The first form that holds this, with some fields otherwise. @throws when there is none. */
export function formWith(html: string, holding: string, others: Record<string, string> = {}): FormData {
  const form = formsIn(html).find((one) => one.html.includes(holding))
  if (!form) throw new Error(`The page has no form with ${holding}`)
  const data = new FormData()
  for (const [name, value] of form.fields) if (!(name in others)) data.append(name, value)
  for (const [name, value] of Object.entries(others)) data.append(name, value)
  return data
}
