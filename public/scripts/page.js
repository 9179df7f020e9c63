// On every page: links to its parts that can be copied, and a language that is remembered.

// While the site is being developed, Next's own scripts take the page over first.
if (document.querySelector('script[src^="/_next/"]')) await new Promise((done) => setTimeout(done, 2000))

const words = document.querySelector('script[src^="/scripts/page.js"]')
const says = words instanceof HTMLElement ? words.dataset : {}

const status = document.createElement('p')
status.className = 'toast'
status.setAttribute('role', 'status')
document.body.append(status)

/** @param {HTMLAnchorElement} link */
async function copy(link) {
  try {
    // Only on a safe connection is there one, and a browser may refuse.
    await navigator.clipboard.writeText(link.href)
  } catch {
    // The link leads there anyway, and its address is in the address bar.
    return
  }
  status.textContent = says.copied ?? ''
  setTimeout(() => {
    status.textContent = ''
  }, 4000)
}

for (const heading of document.querySelectorAll('.section[id] > header > h2')) {
  const id = heading.closest('.section')?.id
  if (!id || !says.link) continue
  const link = document.createElement('a')
  link.className = 'section-link'
  link.href = `#${id}`
  link.textContent = '#'
  link.setAttribute('aria-label', says.link.replace('{title}', heading.textContent.trim()))
  link.addEventListener('click', () => copy(link))
  heading.after(link)
}

// The start page asks for it, and nothing else does: lib/front/preferred-language.ts.
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('a[hreflang]') : null
  if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin) return
  const secure = location.protocol === 'https:' ? '; Secure' : ''
  // biome-ignore lint/suspicious/noDocumentCookie: the newer way is not in every browser yet.
  document.cookie = `language=${encodeURIComponent(link.hreflang)}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`
})
