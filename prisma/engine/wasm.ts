import { readFileSync } from 'node:fs'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'

/** Loads the engine. `lastPanic` tells what it said when it gave up, else ''. */
export async function loadSchemaEngine() {
  let panic = ''
  Object.defineProperty(globalThis, 'PRISMA_WASM_PANIC_REGISTRY', {
    value: {
      set_message: (message: string) => {
        panic = message
      },
    },
  })
  const script = import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bytes = readFileSync(new URL('schema_engine_bg.wasm', script))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...bindings } })
  bindings.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
  return { SchemaEngine: bindings.SchemaEngine, lastPanic: () => panic }
}
