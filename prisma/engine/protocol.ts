// One JSON-RPC message a line.

export interface Request {
  id: number
  method: string
  params: unknown
}

/** The request in a line; null when the line is the command's receipt for something printed. */
export function readRequest(line: string): Request | null {
  const message: unknown = JSON.parse(line)
  if (typeof message !== 'object' || message === null) return null
  const id: unknown = Reflect.get(message, 'id')
  const method: unknown = Reflect.get(message, 'method')
  if (typeof id !== 'number' || typeof method !== 'string') return null
  return { id, method, params: Reflect.get(message, 'params') }
}

export function answer(id: number, body: { result: unknown } | { error: unknown }) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id, ...body })}\n`)
}

/** Asks the command that started the engine to print this text. */
export function print(content: unknown) {
  if (typeof content !== 'string') return
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id: 0, method: 'print', params: { content } })}\n`)
}
