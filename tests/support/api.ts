import { expect } from 'vitest'
import { z } from 'zod'
import { answerApi } from '#lib/directory/api/answer.ts'
import { listOf } from '#lib/directory/api/lists.ts'
import { problemSchema } from '#lib/directory/api/problem.ts'

export const apiOrigin = 'https://directory.test'

/** Asks the API as a program far away would. */
export const ask = (path: string, init?: RequestInit): Promise<Response> =>
  answerApi(new Request(path.startsWith('/api') ? `http://directory.test${path}` : path, init))

/** A document that has to be there, in the form that is expected of it. */
export async function read<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  const answer = await ask(path)
  expect(answer.status, path).toBe(200)
  return schema.parse(await answer.json())
}

/** A refusal, in the form in which all of them come. */
export async function refused(path: string, init?: RequestInit) {
  const answer = await ask(path, init)
  expect(answer.headers.get('content-type'), path).toBe('application/problem+json; charset=utf-8')
  const problem = problemSchema.parse(await answer.json())
  expect(problem.status).toBe(answer.status)
  return problem
}

/** Something of which no more is known than that it can be told from others. */
const anything = z.looseObject({ id: z.string().optional(), code: z.string().optional() })

const keyOf = ({ id, code }: z.output<typeof anything>) => id ?? code ?? ''

/** The ids on all pages of a list, by the links from each to the next. `meanwhile` happens after every page. */
export async function walk(path: string, meanwhile?: () => Promise<unknown>): Promise<string[]> {
  const found: string[] = []
  for (let next: string | null = path; next !== null; ) {
    const page: z.output<typeof anyList> = await read(next, anyList)
    found.push(...page.data.map(keyOf))
    next = page.links.next
    await meanwhile?.()
  }
  return found
}
export const anyList = listOf(anything)
