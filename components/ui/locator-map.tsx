import { geoAzimuthalEqualArea } from 'd3-geo'
import type { ReactNode } from 'react'
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' }
import { outlines } from './atlas.ts'
import { MapFigure, type MapPoint } from './map-figure.tsx'

interface Locator {
  /** What the picture shows, for those who do not see it. */
  label: string
  caption?: ReactNode
  /** At least one. The map is centred on them. */
  points: readonly MapPoint[]
}

const width = 640
const height = 440
const shapes = outlines(atlas)
/** Scale at which the picture is about 26 degrees wide: a country and its neighbours. */
const closest = 1400

/** A small map of the region around one place, or of the region that holds several. */
export function LocatorMap({ label, caption, points }: Locator) {
  return (
    <MapFigure
      label={label}
      caption={caption}
      width={width}
      height={height}
      projection={around(points)}
      outlines={shapes}
      points={points}
      size={points.length === 1 ? 'one' : 'many'}
    />
  )
}

function around(points: readonly MapPoint[]) {
  const longitudes = points.map((point) => point.longitude)
  const latitudes = points.map((point) => point.latitude)
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2
  const projection = geoAzimuthalEqualArea()
    .rotate([-middle(longitudes), -middle(latitudes)])
    .scale(closest)
    .translate([width / 2, height / 2])
  const farthest = Math.max(
    0,
    ...points.flatMap((point) => {
      const place = projection([point.longitude, point.latitude])
      return place ? [Math.abs(place[0] / width - 0.5), Math.abs(place[1] / height - 0.5)] : []
    }),
  )
  return projection.scale(closest * Math.min(1, 0.4 / farthest)).clipExtent([
    [-4, -4],
    [width + 4, height + 4],
  ])
}
