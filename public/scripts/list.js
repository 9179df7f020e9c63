// The form above a list applies itself while one types or chooses; its button does the same. What follows the form in its
// column, and the column of filters, are taken from the page that the form leads to; the form itself, with the focus
// in it, stays.

// While the site is being developed, Next's own scripts take the page over first.
if (document.querySelector('script[src^="/_next/"]')) await new Promise((done) => setTimeout(done, 2000))

/** Milliseconds without a key before the list is asked for. */
const pause = 400

/** @param {Document | Element} page */
const formIn = (page) => page.querySelector('form.list-form')

/** @param {Element} form */
const statusOf = (form) => form.parentElement?.querySelector(':scope > [role="status"]')

/** @param {Element} form @param {Document} page */
function refresh(form, page) {
  const there = formIn(page)
  const status = statusOf(form)
  const newStatus = there && statusOf(there)
  if (!there || !status || !newStatus) return
  // A line that is read aloud when it changes has to be the same line.
  for (const old of [...siblingsAfter(form)]) if (old !== status) old.remove()
  const fresh = [...siblingsAfter(there)]
  const at = fresh.indexOf(newStatus)
  status.before(...fresh.slice(0, at))
  status.after(...fresh.slice(at + 1))
  if (status.textContent !== newStatus.textContent) status.textContent = newStatus.textContent
  refreshFilters(
    form.closest('.columns')?.querySelector('aside'),
    there.closest('.columns')?.querySelector('aside'),
  )
}

/** @param {Element} element */
function* siblingsAfter(element) {
  for (let next = element.nextElementSibling; next; next = next.nextElementSibling) yield next
}

/** @param {Element | null | undefined} old @param {Element | null | undefined} fresh */
function refreshFilters(old, fresh) {
  if (!old || !fresh) return
  const wasOpen = [...old.querySelectorAll('details')].map(({ open }) => open)
  for (const [index, details] of [...fresh.querySelectorAll('details')].entries())
    details.open ||= wasOpen[index] ?? false
  old.replaceChildren(...fresh.childNodes)
}

/** @param {HTMLFormElement} form */
function applyItself(form) {
  let timer = 0
  let asking = new XMLHttpRequest()

  function apply() {
    clearTimeout(timer)
    asking.abort()
    const filled = [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' && value.trim() ? [[name, value]] : [],
    )
    asking = new XMLHttpRequest()
    asking.open('GET', `${form.action}?${new URLSearchParams(filled)}`)
    // Not as text that would have to be parsed: the policy of the page forbids that.
    asking.responseType = 'document'
    asking.onload = ({ target }) => {
      if (!(target instanceof XMLHttpRequest) || target.status !== 200 || !target.responseXML) return
      refresh(form, target.responseXML)
      history.replaceState(null, '', target.responseURL)
    }
    asking.send()
  }

  form.addEventListener('change', apply)
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return
    clearTimeout(timer)
    timer = window.setTimeout(apply, pause)
  })
}

const form = formIn(document)
if (form instanceof HTMLFormElement) applyItself(form)
