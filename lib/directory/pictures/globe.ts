import {
  type GeoProjection,
  geoCentroid,
  geoDistance,
  geoGraticule10,
  geoOrthographic,
  geoPath,
} from 'd3-geo'
import { feature } from 'topojson-client'
import atlas from 'world-atlas/land-110m.json' with { type: 'json' }
import type { PictureContent } from './content.ts'

interface Globe {
  x: number
  y: number
  radius: number
}

const land = feature(atlas, atlas.objects.land)

/** Where most of what the directory speaks of lies, for what has no place of its own. */
const anywhere = [55, 28] as const

/** The side of the earth on which the places lie, as SVG. No borders are drawn, so none can be disputed. */
export function globeSvg(places: PictureContent['places'], { x, y, radius }: Globe): string {
  const projection = geoOrthographic()
    .rotate(towards(places))
    .translate([x, y])
    .scale(radius)
    .clipAngle(90)
    .precision(0.5)
  const path = geoPath(projection).digits(1)
  const dot = places.length > 1 ? 7 : 13
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="#eef1f4"/>
<path d="${path(geoGraticule10())}" fill="none" stroke="#dfe3e8"/>
<path d="${path(land)}" fill="#d9d5c8"/>
${places
  .map((place) => visible(projection, place))
  .map(
    (at) =>
      at &&
      `<circle cx="${at[0]}" cy="${at[1]}" r="${dot}" fill="#1c3b8e" stroke="#fdfcf9" stroke-width="3"/>`,
  )
  .filter(Boolean)
  .join('\n')}`
}

function towards(places: PictureContent['places']): [number, number] {
  const [longitude, latitude] =
    places.length === 0
      ? anywhere
      : geoCentroid({ type: 'MultiPoint', coordinates: places.map(([east, north]) => [east, north]) })
  // Places all around the earth have no middle.
  if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) return [-anywhere[0], -anywhere[1]]
  // Seen from a little above, unless that is far from the place.
  return [-longitude, -Math.max(-50, Math.min(50, latitude))]
}

function visible(projection: GeoProjection, [longitude, latitude]: readonly [number, number]) {
  const [east, north] = projection.rotate()
  if (geoDistance([longitude, latitude], [-east, -north]) > 1.5) return null
  const at = projection([longitude, latitude])
  return at && [Math.round(at[0]), Math.round(at[1])]
}
