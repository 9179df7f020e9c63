// Maps can be drawn larger, in a frame that scrolls: by finger, by wheel, and by the arrow keys when it has the focus.

// While the site is being developed, Next's own scripts take the page over first.
if (document.querySelector('script[src^="/_next/"]')) await new Promise((done) => setTimeout(done, 2000))

const words = document.querySelector('script[src^="/scripts/map.js"]')
const says = words instanceof HTMLElement ? words.dataset : {}

/** Times its width. */
const sizes = [1, 2, 4, 8]

/** What is looked at, as a part of the whole from 0 to 1. @param {Element} frame */
const middleShown = ({ scrollLeft, scrollTop, clientWidth, clientHeight, scrollWidth, scrollHeight }) => ({
  x: (scrollLeft + clientWidth / 2) / scrollWidth,
  y: (scrollTop + clientHeight / 2) / scrollHeight,
})

/** What one wants to look at first. @param {SVGSVGElement} picture */
function middleOfPoints(picture) {
  const { width, height } = picture.viewBox.baseVal
  const points = picture.querySelector('.point')
  if (!(points instanceof SVGPathElement)) return { x: 0.5, y: 0.5 }
  const box = points.getBBox()
  return { x: (box.x + box.width / 2) / width, y: (box.y + box.height / 2) / height }
}

/** @param {SVGSVGElement} picture */
function makeZoomable(picture) {
  const frame = document.createElement('div')
  frame.className = 'map-frame'
  const { width, height } = picture.viewBox.baseVal
  frame.style.aspectRatio = `${width} / ${height}`
  const room = document.createElement('div')
  room.className = 'map-room'
  picture.replaceWith(room)
  frame.append(picture)

  let size = 0
  /** @param {number} next */
  function show(next) {
    const middle = size === 0 ? middleOfPoints(picture) : middleShown(frame)
    size = next
    picture.style.inlineSize = `${100 * (sizes[size] ?? 1)}%`
    frame.scrollTo({
      left: middle.x * frame.scrollWidth - frame.clientWidth / 2,
      top: middle.y * frame.scrollHeight - frame.clientHeight / 2,
      behavior: 'instant',
    })
    larger.disabled = size === sizes.length - 1
    smaller.disabled = size === 0
    // A frame that does not scroll is no stop for the keyboard.
    if (size > 0) {
      frame.tabIndex = 0
      frame.setAttribute('role', 'region')
      frame.setAttribute('aria-label', says.frame ?? '')
    } else for (const name of ['tabindex', 'role', 'aria-label']) frame.removeAttribute(name)
  }

  /** @param {string} sign @param {string | undefined} label @param {number} step */
  function button(sign, label, step) {
    const made = document.createElement('button')
    made.type = 'button'
    made.textContent = sign
    made.setAttribute('aria-label', label ?? sign)
    made.addEventListener('click', () => {
      show(size + step)
      // A button that is switched off loses the focus: hand it to the other.
      if (made.disabled) (made === larger ? smaller : larger).focus()
    })
    return made
  }

  const larger = button('+', says.larger, 1)
  const smaller = button('−', says.smaller, -1)
  smaller.disabled = true
  const controls = document.createElement('div')
  controls.className = 'map-controls'
  controls.append(larger, smaller)
  room.append(frame, controls)
}

for (const picture of document.querySelectorAll('.map > svg')) {
  if (picture instanceof SVGSVGElement) makeZoomable(picture)
}
