// A device knows, in a cookie, that a person has signed in with it: tries on it are counted apart from those of strangers.
// It opens nothing by itself.
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { keyedHash } from './secret.ts'
import { isSecureVisit } from './visit.ts'

/** Seconds. */
const life = 400 * 86_400

const nameOf = (headers: Headers) => (isSecureVisit(headers) ? '__Host-directory.device' : 'directory.device')

/** @param account - the e-mail address. */
const signatureOf = (account: string, device: string) => keyedHash('device', account, device)

/** The device that the request comes from, if this person has signed in with it before. */
export async function knownDevice(headers: Headers, account: string): Promise<string | undefined> {
  const name = `${nameOf(headers)}=`
  const cookie = headers
    .get('cookie')
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(name))
  const [device, signature] = cookie?.slice(name.length).split('.') ?? []
  if (!device || !signature) return undefined
  return same(signature, await signatureOf(account, device)) ? device : undefined
}

interface DeviceCookie {
  name: string
  value: string
  options: { httpOnly: true; sameSite: 'lax'; secure: boolean; path: '/'; maxAge: number }
}

/** To be set when somebody has signed in. */
export async function deviceCookie(headers: Headers, account: string): Promise<DeviceCookie> {
  const device = (await knownDevice(headers, account)) ?? randomBytes(16).toString('base64url')
  return {
    name: nameOf(headers),
    value: `${device}.${await signatureOf(account, device)}`,
    options: { httpOnly: true, sameSite: 'lax', secure: isSecureVisit(headers), path: '/', maxAge: life },
  }
}

const same = (a: string, b: string) =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
