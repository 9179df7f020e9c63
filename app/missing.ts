import { notFound, permanentRedirect } from 'next/navigation'
import { movedTo } from '#lib/records/moved.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'

/** Ends a page whose record was not found: on to where the record has moved, or "not found". */
export async function missing(locale: string, kind: RecordKind, slug: string): Promise<never> {
  const target = await movedTo(locale, kind, slug)
  return target ? permanentRedirect(target) : notFound()
}
