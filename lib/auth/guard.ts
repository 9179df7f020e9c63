// What stands before every way in, inside better-auth: whoever calls `auth.api` passes it, too.
import type { BetterAuthPlugin } from 'better-auth'
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api'
import { db } from '#lib/db/client.ts'
import { knownDevice } from './device.ts'
import { deviceWords } from './device-words.ts'
import { countTry, forgiveTries, spendCode, type Trial, type Trier } from './throttle.ts'
import { addressOf } from './visit.ts'

/** What is tried at each of better-auth's endpoints that ask for something secret. */
const trials: Readonly<Record<string, Trial>> = {
  '/sign-in/email': 'password',
  '/two-factor/verify-totp': 'code',
  '/two-factor/verify-backup-code': 'code',
  '/change-password': 'own-password',
  '/verify-password': 'own-password',
  '/two-factor/enable': 'own-password',
  '/two-factor/disable': 'own-password',
  '/two-factor/generate-backup-codes': 'own-password',
  '/two-factor/get-totp-uri': 'own-password',
}

/** Said by better-auth's answer when there were too many tries. */
export const throttledCode = 'TOO_MANY_TRIES'

type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0]

/** In this order: better-auth's two-factor plugin, this, nextCookies. */
export const guard = () =>
  ({
    id: 'guard',
    init: () => ({
      options: {
        databaseHooks: {
          session: {
            create: {
              before: async (session) => {
                await refuseDeactivated(session.userId)
                return { data: { ...session, ipAddress: '', userAgent: deviceWords(session.userAgent) } }
              },
            },
          },
        },
      },
    }),
    hooks: {
      before: [
        {
          matcher: ({ path }) => path !== undefined && path in trials,
          handler: createAuthMiddleware(async (ctx) => {
            const trial = trials[ctx.path]
            if (!trial) return
            const trier = await trierOf(ctx)
            const seconds = await countTry(trial, trier)
            if (seconds !== null)
              throw new APIError('TOO_MANY_REQUESTS', { code: throttledCode, message: String(seconds) })
            const isToLetIn = trial === 'code' && (await isPending(ctx))
            if (isToLetIn && !(await spendCode(trier.account, codeIn(ctx.body))))
              throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE', message: 'Invalid code' })
          }),
        },
      ],
      after: [
        {
          matcher: ({ path }) => path !== undefined && path in trials,
          handler: createAuthMiddleware(async (ctx) => {
            const trial = trials[ctx.path]
            if (!trial || ctx.context.returned instanceof Error) return
            await forgiveTries(trial, await trierOf(ctx))
          }),
        },
      ],
    },
  }) satisfies BetterAuthPlugin

async function trierOf(ctx: Context): Promise<Trier> {
  const headers = ctx.headers ?? new Headers()
  const account = (ctx.path === '/sign-in/email' ? emailIn(ctx.body) : await emailOf(ctx)).toLowerCase()
  return { account, address: addressOf(headers), device: await knownDevice(headers, account) }
}

function emailIn(body: unknown): string {
  const email: unknown = Reflect.get(Object(body), 'email')
  return typeof email === 'string' ? email.trim() : ''
}

const codeIn = (body: unknown): string => String(Reflect.get(Object(body), 'code'))

/** What a browser was given when the password was right, and a code is still to come. */
function pendingSignIn(ctx: Context) {
  const { name } = ctx.context.createAuthCookie('two_factor')
  return ctx.getSignedCookie(name, ctx.context.secret)
}

/** Whether the code is to let somebody in; not, to show that a new app works. */
const isPending = async (ctx: Context) => Boolean(await pendingSignIn(ctx))

/** Of whoever is signed in, or has given their password and is asked for a code. */
async function emailOf(ctx: Context): Promise<string> {
  const fresh = ctx.context.newSession?.user.email
  if (fresh) return fresh
  const session = await getSessionFromCtx(ctx, { disableRefresh: true })
  if (session) return session.user.email
  const identifier = await pendingSignIn(ctx)
  const pending = identifier && (await ctx.context.internalAdapter.findVerificationValue(identifier))
  const user = pending && (await ctx.context.internalAdapter.findUserById(pending.value))
  return user ? user.email : ''
}

/** With the same words as for a wrong password: nobody learns who was here once. */
async function refuseDeactivated(id: string) {
  const active = await db.staffAccount.count({ where: { id, deactivatedAt: null } })
  if (active === 0)
    throw new APIError('UNAUTHORIZED', {
      code: 'INVALID_EMAIL_OR_PASSWORD',
      message: 'Invalid email or password',
    })
}
