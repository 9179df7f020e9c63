// Light or dark, and the size of the text, as the reader chose: kept in the reader's browser and sent nowhere.
// Browsers wait for this file before they draw a page (blocking="render"), so that none is drawn twice.

/** What can be chosen, by the name of its control in the footer; the first choice is no choice. */
const choices = { theme: ['system', 'light', 'dark'], text: ['normal', 'large', 'larger'] }

/** @param {string} name */
function remembered(name) {
  try {
    return localStorage.getItem(name)
  } catch {
    // A browser may keep nothing at all.
    return null
  }
}

/** @param {string} name @param {string} choice */
function remember(name, choice) {
  try {
    localStorage.setItem(name, choice)
  } catch {
    // Then the choice holds for this page.
  }
}

/** @param {string} name @param {string | null} choice */
function apply(name, choice) {
  const allowed = choices[/** @type {keyof typeof choices} */ (name)]
  const { dataset } = document.documentElement
  if (choice !== null && allowed.indexOf(choice) > 0) dataset[name] = choice
  else delete dataset[name]
}

function applyAll() {
  for (const name of Object.keys(choices)) apply(name, remembered(name))
}

applyAll()
// Only now can the controls do something: they are not shown before.
document.documentElement.dataset.scripts = ''
// A page that comes back from the browser's memory may have missed a choice.
addEventListener('pageshow', applyAll)

function bind() {
  for (const name of Object.keys(choices)) {
    const control = document.querySelector(`.display select[name="${name}"]`)
    if (!(control instanceof HTMLSelectElement)) continue
    control.value = document.documentElement.dataset[name] ?? control.value
    control.addEventListener('change', () => {
      remember(name, control.value)
      apply(name, control.value)
    })
  }
}

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', bind)
else bind()
