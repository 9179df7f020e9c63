import type { GeoProjection } from 'd3-geo'
import type { ReactNode } from 'react'
import type { Outlines } from './atlas.ts'
import { mapPath } from './map-path.ts'

export interface MapPoint {
  /** WGS 84 degrees. */
  longitude: number
  latitude: number
}

interface DrawnMap {
  /** What the picture shows, for those who do not see it. */
  label: string
  caption?: ReactNode
  width: number
  height: number
  projection: GeoProjection
  outlines: Outlines
  points: readonly MapPoint[]
  /** Size of the points. */
  size: 'one' | 'many'
}

/** A map drawn on the server: land, borders and points, as one small picture. */
export function MapFigure({ label, caption, width, height, projection, outlines, points, size }: DrawnMap) {
  const marks = points.map((point) => pointPath(projection, point)).join('')
  return (
    <figure className="map">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <path className="land" d={mapPath(projection, outlines.land)} />
        <path className="borders" d={mapPath(projection, outlines.borders)} />
        <path className={`point-edge ${size}`} d={marks} />
        <path className={`point ${size}`} d={marks} />
      </svg>
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  )
}

/** A line of no length: its round ends make a dot whose size does not depend on the size of the picture. */
function pointPath(projection: GeoProjection, { longitude, latitude }: MapPoint): string {
  const place = projection([longitude, latitude])
  return place ? `M${Math.round(place[0])} ${Math.round(place[1])}h0` : ''
}
