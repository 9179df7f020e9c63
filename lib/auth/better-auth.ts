// better-auth as this site uses it: never by its own HTTP handler, only by server code (`auth.api`), so that every way in
// is one of our pages.
import { prismaAdapter } from '@better-auth/prisma-adapter'
import { betterAuth } from 'better-auth'
import { nextCookies } from 'better-auth/next-js'
import { twoFactor } from 'better-auth/plugins'
import { db } from '#lib/db/client.ts'
import { guard } from './guard.ts'
import { passwordLength } from './password.ts'
import { authSecret } from './secret.ts'
import { isSecureVisit } from './visit.ts'

const day = 86_400

/** Seconds from signing in to having to sign in again. */
const sessionLife = 7 * day

function make(secret: string, secure: boolean) {
  return betterAuth({
    appName: 'City Alliances Directory',
    secret,
    // Nothing asks better-auth for addresses, but it wants to know one.
    baseURL: 'http://localhost',
    basePath: '/admin/auth',
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: prismaAdapter(db, { provider: 'postgresql', transaction: true }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
    },
    user: { modelName: 'staffAccount' },
    session: {
      modelName: 'staffSession',
      expiresIn: sessionLife,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    account: { modelName: 'staffCredential' },
    verification: { modelName: 'staffVerification', storeIdentifier: 'hashed' },
    // Its own limiter counts in memory, and not what server code asks: lib/auth/throttle.ts does.
    rateLimit: { enabled: false },
    advanced: {
      // `__Host-`: set by this very host, over TLS, for all of it.
      cookiePrefix: secure ? '__Host-directory' : 'directory',
      useSecureCookies: false,
      defaultCookieAttributes: { secure, httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
      // Its tables have no columns for what is not used here.
      database: { validateSchema: false, generateId: false },
    },
    plugins: [
      twoFactor({
        twoFactorTable: 'staffSecondFactor',
        issuer: 'City Alliances Directory',
        accountLockout: { enabled: false },
        totpOptions: { digits: 6, period: 30 },
        backupCodeOptions: { amount: 10, length: 10, storeBackupCodes: 'encrypted' },
      }),
      guard(),
      nextCookies(),
    ],
  })
}

type Auth = ReturnType<typeof make>

const made = new Map<boolean, Auth>()

/** @param headers - of the request: over TLS, cookies are for TLS only. */
export async function authFor(headers: Headers): Promise<Auth> {
  const secure = isSecureVisit(headers)
  const auth = made.get(secure) ?? make(await authSecret(), secure)
  made.set(secure, auth)
  return auth
}

/** A password as it is kept. */
export async function hashPassword(password: string): Promise<string> {
  const auth = await authFor(new Headers())
  return (await auth.$context).password.hash(password)
}
