/**
 * The same bytes in memory of their own. Node cuts small buffers from slabs of 64 kB: one page that is kept would keep all
 * that happened to be made beside it.
 */
export function ownBytes(...parts: readonly Uint8Array[]): Buffer {
  const whole = Buffer.allocUnsafeSlow(parts.reduce((sum, part) => sum + part.length, 0))
  let end = 0
  for (const part of parts) {
    whole.set(part, end)
    end += part.length
  }
  return whole
}
