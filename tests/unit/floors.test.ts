import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

// Each is a file (* stands for any name) with a line that the linter has to refuse, and by which rule.
const restricted = 'lint/style/noRestrictedImports'
const refused: [file: string, line: string, rule: string][] = [
  ['prisma/seed/*.ts', `import { slugify } from '#lib/text/slug.ts'`, restricted],
  ['lib/text/*.ts', `import { db } from '#lib/db/client.ts'`, restricted],
  ['lib/text/*.ts', `import { PrismaClient } from '#prisma/generated/client.ts'`, restricted],
  ['lib/i18n/*.ts', `import { listCities } from '#lib/cities/queries.ts'`, restricted],
  ['lib/*.ts', `import { save } from '#lib/records/save.ts'`, restricted],
  ['lib/db/*.ts', `import { save } from '#lib/records/save.ts'`, restricted],
  ['lib/db/*.ts', `import type { City } from '#lib/cities/queries.ts'`, restricted],
  ['lib/records/*.ts', `import { listCities } from '#lib/cities/queries.ts'`, restricted],
  ['lib/auth/*.ts', `import { search } from '#lib/directory/search.ts'`, restricted],
  ['lib/cities/*.ts', `import { listAlliances } from '#lib/alliances/queries.ts'`, restricted],
  ['lib/cities/*.ts', `import type { Alliance } from '#lib/alliances/queries.ts'`, restricted],
  ['lib/cities/*.ts', `import { listCities } from '#lib/cities/queries.ts'`, restricted],
  ['lib/cities/*.ts', `import { search } from '#lib/directory/search.ts'`, restricted],
  ['lib/cities/*.ts', `import { Page } from '#components/layout/page.tsx'`, restricted],
  ['lib/a-noun-to-come/*.ts', `import { listCities } from '#lib/cities/queries.ts'`, restricted],
  ['lib/cities/*.ts', `const { search } = await import('#lib/directory/search.ts')`, restricted],
  ['lib/cities/*.ts', `export { search } from '#lib/directory/search.ts'`, restricted],
  ['lib/*/fields.ts', `import { db } from '#lib/db/client.ts'`, restricted],
  ['lib/*/fields.ts', `import { listCities } from './queries.ts'`, restricted],
  ['lib/*/paths.ts', `import { PrismaClient } from '#prisma/generated/client.ts'`, restricted],
  ['lib/directory/*.ts', `import { start } from '#lib/front/start.ts'`, restricted],
  ['lib/directory/feeds/*.ts', `import { Page } from '#components/layout/page.tsx'`, restricted],
  ['components/ui/*.tsx', `import { cityPath } from '#lib/cities/paths.ts'`, restricted],
  ['components/ui/*.tsx', `import type { City } from '#lib/cities/queries.ts'`, restricted],
  ['components/ui/*.tsx', `import { Page } from '#components/layout/page.tsx'`, restricted],
  ['components/layout/*.tsx', `import { CityCard } from '#components/cities/card.tsx'`, restricted],
  ['components/layout/*.tsx', `import { db } from '#lib/db/client.ts'`, restricted],
  ['components/cities/*.tsx', `import { db } from '#lib/db/client.ts'`, restricted],
  ['components/cities/*.tsx', `import type { Database } from '#lib/db/client.ts'`, restricted],
  ['components/cities/*.tsx', `import { listCities } from '#lib/cities/queries.ts'`, restricted],
  ['components/cities/*.tsx', `import { updateCity } from '#lib/cities/mutations.ts'`, restricted],
  ['components/cities/*.tsx', `import { env } from '#lib/env.ts'`, restricted],
  ['components/cities/*.tsx', `import { PrismaClient } from '#prisma/generated/client.ts'`, restricted],
  ['app/[locale]/*/page.tsx', `import { db } from '#lib/db/client.ts'`, restricted],
  ['app/[locale]/*/page.tsx', `import { z } from 'zod'`, restricted],
  ['app/[locale]/*/page.tsx', `import { start } from '#lib/front/start.ts'`, restricted],
  ['lib/front/*.ts', `import { Page } from '#components/layout/page.tsx'`, restricted],
  ['lib/front/*.ts', `import { site } from '#tests/support/site.ts'`, restricted],
  ['app/[locale]/*/page.tsx', `import { site } from '#tests/support/site.ts'`, restricted],
  ['lib/cities/*.ts', `import { slugify } from '../text/slug.ts'`, restricted],
  ['components/cities/*.tsx', `import { Page } from '../layout/page.tsx'`, restricted],
  ['app/[locale]/*/page.tsx', `import Layout from '../layout.tsx'`, restricted],
  ['tests/unit/*.test.ts', `import { slugify } from '../../lib/text/slug.ts'`, restricted],
  ['lib/cities/*.ts', `export const port = process.env.PORT`, 'lint/style/noProcessEnv'],
  ['lib/front/*.ts', `export const port = process.env.PORT`, 'lint/style/noProcessEnv'],
  ['app/[locale]/*/page.tsx', `export const port = process.env.PORT`, 'lint/style/noProcessEnv'],
  ['lib/cities/*.ts', `console.log('city')`, 'lint/suspicious/noConsole'],
  ['lib/cities/*.ts', `export const a = (b: any) => b`, 'lint/suspicious/noExplicitAny'],
  ['lib/cities/*.ts', `export { slugify } from '#lib/text/slug.ts'`, 'lint/performance/noBarrelFile'],
  ['lib/cities/*.ts', `export * from './queries.ts'`, 'lint/performance/noReExportAll'],
  [
    'lib/cities/*.ts',
    `import { one } from './cycle'\nexport const b = one`,
    'lint/correctness/useImportExtensions',
  ],
  [
    'lib/cities/*.ts',
    `import lodash from 'lodash'\nexport const b = lodash`,
    'lint/correctness/noUndeclaredDependencies',
  ],
  [
    'lib/cities/cycle.ts',
    `import { back } from './cycle-back.ts'\nexport const one = back`,
    'lint/suspicious/noImportCycles',
  ],
]

// And what has to pass, or the rules above would only stand in the way.
const allowed: [file: string, line: string][] = [
  ['lib/i18n/*.ts', `import { slugify } from '#lib/text/slug.ts'`],
  ['lib/i18n/*.ts', `import { CityKind } from '#prisma/generated/enums.ts'`],
  ['lib/db/*.ts', `import { env } from '#lib/env.ts'`],
  ['lib/env.ts', `export const port = process.env.PORT`],
  ['lib/env.ts', `import { parseSettings } from './settings.ts'`],
  ['lib/records/*.ts', `import { db } from '#lib/db/client.ts'`],
  ['lib/cities/*.ts', `import { save } from '#lib/records/save.ts'`],
  ['lib/cities/*.ts', `import { cityFields } from './fields.ts'`],
  ['lib/cities/*.ts', `import { Prisma } from '#prisma/generated/client.ts'`],
  ['lib/*/fields.ts', `import { partialDate } from '#lib/text/partial-date.ts'`],
  ['lib/directory/*.ts', `import { listCities } from '#lib/cities/queries.ts'`],
  ['lib/directory/seed/*.ts', `import { seed } from '#prisma/seed/cities.ts'`],
  ['components/layout/*.tsx', `import { cityPath } from '#lib/cities/paths.ts'`],
  ['components/cities/*.tsx', `import type { CityCard } from '#lib/cities/queries.ts'`],
  ['components/cities/*.tsx', `import { cityFields } from '#lib/cities/fields.ts'`],
  ['components/cities/*.tsx', `import { Page } from '#components/layout/page.tsx'`],
  ['app/[locale]/*/page.tsx', `import { listCities } from '#lib/cities/queries.ts'`],
  ['lib/front/*.ts', `console.log('Ready.')`],
  ['lib/front/*.ts', `import { plantSeed } from '#lib/directory/seed/plant.ts'`],
  ['tests/unit/*.test.ts', `import { start } from '#lib/front/start.ts'`],
]

const report = z.object({
  diagnostics: z.array(z.object({ category: z.string(), location: z.object({ path: z.string() }) })),
})

let tree: string
let found: { rule: string; file: string }[]

// One run of the linter over a tree in which every line above is a file: a run for each would take a minute.
beforeAll(async () => {
  tree = await mkdtemp(join(tmpdir(), 'city-alliances-floors-'))
  for (const file of ['biome.json', 'package.json', '.gitignore']) await cp(file, join(tree, file))
  await write('lib/cities/cycle-back.ts', `import { one } from './cycle.ts'\nexport const back = one`)
  for (const [index, [file, line]] of refused.entries()) await write(named(file, `refused${index}`), line)
  for (const [index, [file, line]] of allowed.entries()) await write(named(file, `allowed${index}`), line)
  const { stdout } = lint(tree, '--reporter=json', '--max-diagnostics=none')
  found = report
    .parse(JSON.parse(stdout))
    .diagnostics.map(({ category, location }) => ({ rule: category, file: location.path }))
})

afterAll(() => rm(tree, { recursive: true, force: true }))

describe('the linter refuses', () => {
  test.for(refused.map(([file, line, rule], index) => [line, file, rule, index] as const))(
    '%s in %s',
    ([, file, rule, index]) => {
      const rules = found.filter((one) => one.file === named(file, `refused${index}`)).map((one) => one.rule)
      expect(rules).toContain(rule)
    },
  )
})

describe('the linter accepts', () => {
  const ours = new Set(refused.map(([, , rule]) => rule))
  test.for(allowed.map(([file, line], index) => [line, file, index] as const))(
    '%s in %s',
    ([, file, index]) => {
      const rules = found.filter((one) => one.file === named(file, `allowed${index}`)).map((one) => one.rule)
      expect(rules.filter((rule) => ours.has(rule))).toEqual([])
    },
  )
})

test('the project keeps its own rules', () => {
  const { status, stdout, stderr } = lint('.', '--error-on-warnings')
  expect(status, `${stdout}${stderr}`).toBe(0)
})

const named = (file: string, name: string) => file.replace('*', name)

async function write(file: string, text: string) {
  await mkdir(dirname(join(tree, file)), { recursive: true })
  await writeFile(join(tree, file), `${text}\n`)
}

function lint(folder: string, ...options: string[]) {
  const command = [resolve('node_modules/@biomejs/biome/bin/biome'), 'lint', ...options]
  return spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8', maxBuffer: 100_000_000 })
}
