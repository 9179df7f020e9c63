export const map = {
  location: 'Map: {place} in {country}',
  locationOnly: 'Map: {place}',
  boundaries: 'Boundaries are drawn for orientation only and express no opinion on their legal status.',
  coordinates: '{latitude}, {longitude}',
  latitude: { north: '{degrees}° N', south: '{degrees}° S' },
  longitude: { east: '{degrees}° E', west: '{degrees}° W' },
} as const
