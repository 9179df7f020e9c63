export const map = {
  location: 'Map: {place} in {country}',
  locationOnly: 'Map: {place}',
  larger: 'Show the map larger',
  smaller: 'Show the map smaller',
  frame: 'Enlarged map, can be scrolled',
  boundaries: 'Boundaries are drawn for orientation only and express no opinion on their legal status.',
  coordinates: '{latitude}, {longitude}',
  latitude: { north: '{degrees}° N', south: '{degrees}° S' },
  longitude: { east: '{degrees}° E', west: '{degrees}° W' },
} as const
