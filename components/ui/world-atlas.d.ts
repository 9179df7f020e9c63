// The package ships no types, and what TypeScript would read from the files themselves is too loose.
declare module 'world-atlas/countries-110m.json' {
  const atlas: import('./atlas.ts').Atlas
  export default atlas
}

declare module 'world-atlas/countries-50m.json' {
  const atlas: import('./atlas.ts').Atlas
  export default atlas
}
