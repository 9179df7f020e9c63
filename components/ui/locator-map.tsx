import { type GeoProjection, geoAzimuthalEqualArea } from 'd3-geo'
import type { ReactNode } from 'react'
import fineAtlas from 'world-atlas/countries-50m.json' with { type: 'json' }
import coarseAtlas from 'world-atlas/countries-110m.json' with { type: 'json' }
import { outlines } from './atlas.ts'
import { MapFigure, type MapPoint } from './map-figure.tsx'
import { chartOf, outlinesNear } from './outlines-near.ts'

interface Locator {
  /** What the picture shows, for those who do not see it. */
  label: string
  caption?: ReactNode
  /** At least one. The map is centred on them. */
  points: readonly MapPoint[]
}

const width = 640
const height = 440
const fine = chartOf(outlines(fineAtlas))
const coarse = chartOf(outlines(coarseAtlas))
/** Scale at which the picture is about 32 degrees wide: a country and its neighbours. */
const closest = 1150
/** Below this scale, half a continent, the finer outlines would only be noise. */
const fineFrom = 600

/** A small map of the region around one place, or of the region that holds several. */
export function LocatorMap({ label, caption, points }: Locator) {
  const projection = around(points)
  const chart = projection.scale() < fineFrom ? coarse : fine
  const [east, north] = projection.rotate()
  return (
    <MapFigure
      label={label}
      caption={caption}
      width={width}
      height={height}
      projection={projection}
      outlines={outlinesNear(chart, [-east, -north], reach(projection))}
      points={points}
      size={points.length === 1 ? 'one' : 'many'}
    />
  )
}

function around(points: readonly MapPoint[]): GeoProjection {
  const longitudes = points.map((point) => point.longitude)
  const latitudes = points.map((point) => point.latitude)
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2
  const projection = geoAzimuthalEqualArea()
    .rotate([-middle(longitudes), -middle(latitudes)])
    .scale(closest)
    .translate([width / 2, height / 2])
    .precision(0)
  const farthest = Math.max(
    0,
    ...points.flatMap((point) => {
      const place = projection([point.longitude, point.latitude])
      return place ? [Math.abs(place[0] / width - 0.5), Math.abs(place[1] / height - 0.5)] : []
    }),
  )
  projection.scale(closest * Math.min(1, 0.4 / farthest))
  return projection.clipAngle(reach(projection)).clipExtent([
    [-4, -4],
    [width + 4, height + 4],
  ])
}

/** How far the corners of the picture are from its middle, in degrees, with some to spare. */
function reach(projection: GeoProjection): number {
  const corner = Math.hypot(width, height) / 2 / projection.scale()
  return Math.min(179, (2 * Math.asin(Math.min(1, corner / 2)) * 180) / Math.PI + 3)
}
