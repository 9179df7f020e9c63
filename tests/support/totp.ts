import { createHmac } from 'node:crypto'

/** What an authenticator app shows now for this secret, by RFC 6238. */
export function codeOf(secret: string | Uint8Array): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const digest = createHmac('sha1', secret).update(counter).digest()
  const offset = digest.readUInt8(19) & 15
  const number = digest.readUInt32BE(offset) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}

/** The secret that an app is given in letters and digits: base 32 of RFC 4648. */
export function secretOf(letters: string): Uint8Array {
  const bits = [...letters.replaceAll(' ', '').toUpperCase()]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2))
}
