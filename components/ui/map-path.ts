import type { GeoPermissibleObjects } from 'd3-geo'
import { type GeoProjection, geoPath } from 'd3-geo'

/** Points closer than this to the last one drawn are left out, in units of the picture. */
const nearest = 1.6

/**
 * Draws a shape as the data of an SVG path: whole units, steps instead of positions, no islands below the size of
 * a dot. A tenth of the size that d3 would write.
 */
export function mapPath(projection: GeoProjection, shape: GeoPermissibleObjects): string {
  const pen = smallPen()
  geoPath(projection, pen)(shape)
  return pen.written()
}

type Point = readonly [x: number, y: number]

function smallPen() {
  let path = ''
  let line: Point[] = []

  function add(x: number, y: number) {
    const last = line.at(-1)
    if (last && Math.hypot(x - last[0], y - last[1]) < nearest) return
    line.push([Math.round(x), Math.round(y)])
  }

  function finish(closed: boolean) {
    if (line.length > (closed ? 3 : 1)) path += steps(line) + (closed ? 'z' : '')
    line = []
  }

  return {
    moveTo(x: number, y: number) {
      finish(false)
      add(x, y)
    },
    lineTo: add,
    closePath: () => finish(true),
    beginPath() {},
    arc() {},
    written() {
      finish(false)
      return path
    },
  }
}

function steps(line: readonly Point[]): string {
  const [first, ...rest] = line
  if (!first) return ''
  let [x, y] = first
  let written = `M${x} ${y}l`
  for (const [nextX, nextY] of rest) {
    const step = `${nextX - x},${nextY - y}`
    written += written.endsWith('l') || step.startsWith('-') ? step : ` ${step}`
    x = nextX
    y = nextY
  }
  return written.replaceAll(',-', '-')
}
