// What of the world's outlines can be seen in the picture of a region. Drawing looks at every point of every coast, wherever
// it lies: of the finer outlines a hundred thousand.
import type { Position } from 'geojson'
import type { Outlines } from './atlas.ts'

/** A place on the sphere, as the direction from its centre: of length 1. */
type Direction = readonly [x: number, y: number, z: number]

/** Lies within `radius` of `middle`. */
interface Cap {
  middle: Direction
  /** In radians. */
  radius: number
}

/** Some points of a line, one after the other, and the first of those that follow. */
interface Stretch extends Cap {
  points: Position[]
}

interface Line extends Cap {
  stretches: Stretch[]
}

/** Outlines in stretches of which it is known where they lie. */
export interface Chart {
  land: Line[][]
  borders: Line[]
}

/** Points of a stretch: with fewer there is more to look at, with more there is more to draw. */
const length = 32
/** Beyond this, in radians, the shortest way between two points of a cap need not lie in it. */
const widest = 1

export const chartOf = ({ land, borders }: Outlines): Chart => ({
  land: land.coordinates.map((rings) => rings.map(lineOf)),
  borders: borders.coordinates.map(lineOf),
})

/**
 * The same picture of whatever is within `degrees` of `middle`, drawn with far fewer points. Of a stretch that lies wholly
 * beyond, only its ends are left. Both the way it went and the way between its ends are in its cap, which no point of the
 * region is in: so every such point is on the same side of the line as before.
 */
export function outlinesNear({ land, borders }: Chart, middle: Position, degrees: number): Outlines {
  const region = { middle: directionOf(middle), radius: degrees * radians }
  return {
    land: {
      type: 'MultiPolygon',
      coordinates: land
        .filter(([coast]) => coast && meet(coast, region))
        .map((rings) => rings.filter((ring) => meet(ring, region)).map((ring) => shortened(ring, region))),
    },
    borders: {
      type: 'MultiLineString',
      coordinates: borders
        .filter(({ stretches }) => stretches.some((stretch) => meet(stretch, region)))
        .map((line) => shortened(line, region)),
    },
  }
}

function lineOf(points: readonly Position[]): Line {
  const directions = points.map(directionOf)
  const stretches: Stretch[] = []
  for (let start = 0; start < points.length - 1; start += length) {
    const end = start + length + 1
    stretches.push({ points: points.slice(start, end), ...capOf(directions.slice(start, end)) })
  }
  return { stretches, ...capOf(directions) }
}

function shortened({ stretches }: Line, region: Cap): Position[] {
  const last = stretches.at(-1)?.points.at(-1)
  const points = stretches.flatMap((stretch) =>
    meet(stretch, region) ? stretch.points.slice(0, -1) : stretch.points.slice(0, 1),
  )
  return last ? [...points, last] : points
}

const meet = (one: Cap, other: Cap): boolean =>
  one.radius > widest || angle(one.middle, other.middle) <= one.radius + other.radius

function capOf(directions: readonly Direction[]): Cap {
  let [x, y, z] = [0, 0, 0]
  for (const direction of directions) {
    x += direction[0]
    y += direction[1]
    z += direction[2]
  }
  const size = Math.hypot(x, y, z) || 1
  const middle: Direction = [x / size, y / size, z / size]
  let radius = 0
  for (const direction of directions) radius = Math.max(radius, angle(middle, direction))
  return { middle, radius }
}

const angle = (one: Direction, other: Direction) =>
  Math.acos(Math.min(1, Math.max(-1, one[0] * other[0] + one[1] * other[1] + one[2] * other[2])))

const radians = Math.PI / 180

function directionOf([longitude = 0, latitude = 0]: Position): Direction {
  const aside = Math.cos(latitude * radians)
  return [
    aside * Math.cos(longitude * radians),
    aside * Math.sin(longitude * radians),
    Math.sin(latitude * radians),
  ]
}
