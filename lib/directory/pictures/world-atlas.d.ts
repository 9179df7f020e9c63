// The package ships no types, and what TypeScript would read from the file itself is too loose.
declare module 'world-atlas/land-110m.json' {
  const atlas: import('topojson-specification').Topology<{
    land: import('topojson-specification').GeometryCollection
  }>
  export default atlas
}
