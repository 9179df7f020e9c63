// Search boxes offer what they find while one types (the combobox pattern of WAI-ARIA). Without this they are plain forms.

// While the site is being developed, Next's own scripts take the page over first.
if (document.querySelector('script[src^="/_next/"]')) await new Promise((done) => setTimeout(done, 2000))

/**
 * What app/[locale]/search/suggestions answers.
 * @typedef {{ text: string, marked: boolean }} Part
 * @typedef {{ href: string, title: Part[], details: string[] }} Item
 * @typedef {{ label: string, status: string, items: Item[] }} Offer
 */

/** Milliseconds without a key before the directory is asked. */
const pause = 150

/** @param {string} tag @param {Record<string, string>} attributes */
function make(tag, attributes) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  return element
}

/** @param {HTMLFormElement} form @param {HTMLInputElement} input */
function offerSuggestions(form, input) {
  const list = make('ul', { id: `${input.id}-offer`, role: 'listbox', class: 'suggestions' })
  const status = make('p', { role: 'status', class: 'sr-only' })
  list.hidden = true
  form.append(list, status)
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
    'aria-expanded': 'false',
  }))
    input.setAttribute(name, value)

  /** @type {Map<string, Offer>} */
  const known = new Map()
  /** @type {Item[]} */
  let items = []
  let active = -1
  let timer = 0
  let asking = new AbortController()

  function close() {
    clearTimeout(timer)
    asking.abort()
    list.hidden = true
    status.textContent = ''
    input.setAttribute('aria-expanded', 'false')
    choose(-1)
  }

  /** @param {number} index -1 for none. */
  function choose(index) {
    list.children[active]?.setAttribute('aria-selected', 'false')
    active = index
    const option = list.children[active]
    if (!option) return input.removeAttribute('aria-activedescendant')
    option.setAttribute('aria-selected', 'true')
    option.scrollIntoView({ block: 'nearest' })
    input.setAttribute('aria-activedescendant', option.id)
  }

  /** @param {Offer} offer */
  function show(offer) {
    items = offer.items
    choose(-1)
    list.replaceChildren(...items.map(draw))
    list.setAttribute('aria-label', offer.label)
    list.hidden = items.length === 0
    status.textContent = offer.status
    input.setAttribute('aria-expanded', String(items.length > 0))
  }

  /** @param {Item} item @param {number} index */
  function draw({ href, title, details }, index) {
    const option = make('li', { id: `${list.id}-${index}`, role: 'option', 'aria-selected': 'false' })
    const name = make('span', {})
    name.append(
      ...title.map(({ text, marked }) => {
        if (!marked) return text
        const mark = make('mark', {})
        mark.textContent = text
        return mark
      }),
    )
    option.append(name)
    for (const detail of details) {
      const small = make('span', { class: 'detail' })
      small.textContent = detail
      option.append(' ', small)
    }
    // The box keeps the focus.
    option.addEventListener('pointerdown', (event) => event.preventDefault())
    option.addEventListener('click', () => location.assign(href))
    return option
  }

  async function ask() {
    const query = input.value.trim()
    if (!query) return close()
    asking.abort()
    asking = new AbortController()
    const { signal } = asking
    try {
      const offer = known.get(query) ?? (await fetchOffer(query, signal))
      known.set(query, offer)
      if (!signal.aborted && document.activeElement === input) show(offer)
    } catch {
      // Asked for something else meanwhile, or no answer: the form still works.
      if (!signal.aborted) close()
    }
  }

  /** @param {string} query @param {AbortSignal} signal @returns {Promise<Offer>} */
  async function fetchOffer(query, signal) {
    const answer = await fetch(`${form.action}/suggestions?${new URLSearchParams({ q: query })}`, { signal })
    if (!answer.ok) throw new Error(String(answer.status))
    return answer.json()
  }

  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(ask, pause)
  })
  input.addEventListener('blur', close)
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return
    if (event.key === 'ArrowDown' && list.hidden) ask()
    if (list.hidden) return
    const count = items.length + 1
    if (event.key === 'ArrowDown') choose(((active + 2) % count) - 1)
    else if (event.key === 'ArrowUp') choose(((active + count) % count) - 1)
    else if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && active >= 0) location.assign(items[active]?.href ?? form.action)
    else return
    event.preventDefault()
  })
}

for (const form of document.querySelectorAll('form.search-form')) {
  const input = form.querySelector('input[name="q"]')
  if (form instanceof HTMLFormElement && input instanceof HTMLInputElement) offerSuggestions(form, input)
}
