import { notFound, permanentRedirect, redirect } from 'next/navigation'
import { movedTo, wasRemoved } from '#lib/records/moved.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'

/**
 * Ends a page whose record was not found: on to where the record has moved; with "gone" where it was removed, which the
 * front shows at the address asked for, with status 410; or with "not found".
 */
export async function missing(locale: string, kind: RecordKind, slug: string): Promise<never> {
  const target = await movedTo(locale, kind, slug)
  if (target) permanentRedirect(target)
  if (await wasRemoved(kind, slug)) redirect(`/${locale}/errors/410`)
  return notFound()
}
