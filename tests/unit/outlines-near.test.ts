import { geoAzimuthalEqualArea } from 'd3-geo'
import { expect, test } from 'vitest'
import coarseAtlas from 'world-atlas/countries-110m.json' with { type: 'json' }
import { outlines } from '#components/ui/atlas.ts'
import { mapPath } from '#components/ui/map-path.ts'
import { chartOf, outlinesNear } from '#components/ui/outlines-near.ts'

const whole = outlines(coarseAtlas)
const chart = chartOf(whole)

test.for([
  ['a coast', 25.6, 49.5, 12],
  ['the middle of the largest land', 78, 50, 10],
  ['the open sea', -140, -30, 15],
  ['where the map of the world is cut', 180, 66, 20],
  ['a pole, around which degrees mean little', 10, -84, 20],
  ['half the world', 30, 20, 85],
] as const)('what is left out cannot be seen: %s', ([, longitude, latitude, degrees]) => {
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .scale(1_000)
    .precision(0)
    .clipAngle(degrees)
  const near = outlinesNear(chart, [longitude, latitude], degrees)
  expect(mapPath(projection, near.land)).toBe(mapPath(projection, whole.land))
  expect(mapPath(projection, near.borders)).toBe(mapPath(projection, whole.borders))
})

test('a picture of one country is drawn with few of all points', () => {
  const near = outlinesNear(chart, [25.6, 49.5], 12)
  const size = (lines: unknown[][]) => lines.flat().length
  expect(size(near.land.coordinates.flat())).toBeLessThan(size(whole.land.coordinates.flat()) / 3)
  expect(size(near.borders.coordinates)).toBeLessThan(size(whole.borders.coordinates) / 3)
})
