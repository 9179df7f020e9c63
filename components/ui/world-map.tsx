import { geoEqualEarth } from 'd3-geo'
import type { ReactNode } from 'react'
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' }
import { outlines } from './atlas.ts'
import { MapFigure, type MapPoint } from './map-figure.tsx'

interface World {
  /** What the picture shows, for those who do not see it. The places themselves stand in a list beside it. */
  label: string
  caption?: ReactNode
  points: readonly MapPoint[]
}

const width = 1000
const height = 440
const shapes = outlines(atlas)
// Wide enough for all inhabited land; Antarctica and the emptiest Pacific fall outside.
const projection = geoEqualEarth()
  .rotate([-11, 0])
  .scale(186)
  .translate([width / 2, 252])
  .precision(0)
  .clipExtent([
    [-4, -4],
    [width + 4, height + 4],
  ])

/** The inhabited world with places marked. */
export function WorldMap({ label, caption, points }: World) {
  return (
    <MapFigure
      label={label}
      caption={caption}
      width={width}
      height={height}
      projection={projection}
      outlines={shapes}
      points={points}
      size="many"
    />
  )
}
