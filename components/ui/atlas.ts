import type { MultiLineString, MultiPolygon } from 'geojson'
import { merge, mesh } from 'topojson-client'
import type {
  GeometryCollection,
  GeometryObject,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification'

interface CountryProperties {
  name: string
}

export type Atlas = Topology<{ countries: GeometryCollection<CountryProperties> }>

export interface Outlines {
  land: MultiPolygon
  /** Lines between countries, coasts left out. */
  borders: MultiLineString
}

type Shape = TopoPolygon<CountryProperties> | TopoMultiPolygon<CountryProperties>

// Natural Earth draws who holds an area; the maps of the United Nations, which these follow, do not draw these lines.
const partOf: Record<string, string> = { Somaliland: 'Somalia', 'N. Cyprus': 'Cyprus' }

/** Land and borders of the world, from an atlas in the form of the package world-atlas. */
export function outlines(atlas: Atlas): Outlines {
  const shapes = atlas.objects.countries.geometries
    .filter(isShape)
    .flatMap((shape) => countryParts(atlas, shape))
  const countryOf = new Map<object, string | undefined>(
    shapes.map((shape) => [shape, shape.properties?.name]),
  )
  return {
    land: merge(atlas, shapes),
    borders: mesh(
      atlas,
      { type: 'GeometryCollection', geometries: shapes },
      (one, other) => countryOf.get(one) !== countryOf.get(other),
    ),
  }
}

const isShape = (geometry: GeometryObject<CountryProperties>): geometry is Shape =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'

/** The polygons of a country, one by one, each named after the country the map counts it to. */
function countryParts(atlas: Atlas, shape: Shape): TopoPolygon<CountryProperties>[] {
  const name = shape.properties?.name ?? ''
  const polygons = shape.type === 'Polygon' ? [shape.arcs] : shape.arcs
  return polygons.map((arcs) => ({
    type: 'Polygon',
    arcs,
    properties: { name: isCrimea(name, firstPoint(atlas, arcs)) ? 'Ukraine' : (partOf[name] ?? name) },
  }))
}

/** General Assembly resolution 68/262: the maps of the United Nations show Crimea within Ukraine. */
function isCrimea(name: string, [longitude, latitude]: readonly [number, number]): boolean {
  return name === 'Russia' && longitude > 32.3 && longitude < 36.7 && latitude > 44.3 && latitude < 46.3
}

/** Where the outer ring of a polygon begins, in degrees. */
function firstPoint(atlas: Atlas, arcs: readonly (readonly number[])[]): readonly [number, number] {
  const arc = arcs[0]?.[0] ?? 0
  const [x = 0, y = 0] = atlas.arcs[arc < 0 ? ~arc : arc]?.[0] ?? []
  const { scale = [1, 1], translate = [0, 0] } = atlas.transform ?? {}
  // The first point of an arc is absolute; the later ones are steps.
  return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
}
