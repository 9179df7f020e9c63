import { STATUS_CODES } from 'node:http'
import { z } from 'zod'

export const problemSchema = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().meta({ description: 'The address that was asked for' }),
    errors: z
      .array(z.strictObject({ parameter: z.string(), detail: z.string() }))
      .optional()
      .meta({ description: 'The parameters that are wrong, and what to do about each' }),
  })
  .meta({ id: 'Problem', description: 'What went wrong (RFC 9457)' })

export interface ParameterError {
  parameter: string
  detail: string
}

/** Ends an answer with a problem document. Thrown, because it is found deep inside and told in one place (answer.ts). */
export class Problem extends Error {
  readonly status: number
  readonly detail: string
  readonly errors: readonly ParameterError[]
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    detail: string,
    {
      errors = [],
      headers = {},
    }: { errors?: readonly ParameterError[]; headers?: Record<string, string> } = {},
  ) {
    super(detail)
    this.status = status
    this.detail = detail
    this.errors = errors
    this.headers = headers
  }

  /** As RFC 9457 has it. The type is `about:blank`: the status says what kind of problem it is. */
  document(instance: string): z.input<typeof problemSchema> {
    const { status, detail, errors } = this
    const title = STATUS_CODES[status] ?? 'Problem'
    return {
      type: 'about:blank',
      title,
      status,
      detail,
      instance,
      ...(errors.length > 0 && { errors: [...errors] }),
    }
  }
}

/** A problem as an answer. What is asked for by machines is refused so, wherever it stands. */
export function problemAnswer(
  request: Request,
  problem: Problem,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const { pathname, search } = new URL(request.url)
  const body = JSON.stringify(problem.document((pathname + search).slice(0, 2000)))
  return new Response(request.method === 'HEAD' ? null : body, {
    status: problem.status,
    headers: {
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      ...headers,
      ...problem.headers,
      'content-type': 'application/problem+json; charset=utf-8',
    },
  })
}

/** What a machine is told while the database does not answer: that it is not its fault, and when to ask again. */
export const unavailable = () =>
  new Problem(503, 'The directory cannot reach its database at the moment. Ask again in a few seconds.', {
    headers: { 'retry-after': '10' },
  })

/** The parameters of a request are wrong. */
export const badParameters = (errors: readonly ParameterError[]) =>
  new Problem(400, errors.map(({ parameter, detail }) => `${parameter}: ${detail}`).join(' '), { errors })

/** A page was asked for that is not there. */
export const beyondLastPage = (number: number, total: number, size: number) =>
  new Problem(404, `There is no page ${number}: the last is ${Math.max(1, Math.ceil(total / size))}.`)
