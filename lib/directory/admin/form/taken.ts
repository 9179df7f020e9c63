// What stands in the way because another record has it: an address, a place, a membership.
import { violatedUnique } from '#lib/db/errors.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { Problem } from './field.ts'
import { within } from './paths.ts'
import type { Prepared } from './prepared.ts'
import { proposeSlug } from './titles.ts'

export async function slugProblem(locale: Language, { kind, fields, path }: Prepared): Promise<Problem> {
  const free = await proposeSlug(kind, fields.slug?.replaceAll('-', ' ') ?? '', null)
  return {
    at: path || 'slug',
    message: messages(locale, 'form')('problem.slugTaken', { slug: fields.slug ?? '', free }),
  }
}

/** What the database itself holds to be there once. @param record the one that was being written. */
export function uniqueProblem(locale: Language, record: Prepared, error: unknown): Problem | null {
  const name = violatedUnique(error)
  if (name === null) return null
  const { part, fields, path } = record
  const t = messages(locale, 'form')
  const place = (field: string) => (part === 'created' ? path : within(path, field))
  if (name === 'Membership_one_open_per_position')
    return { at: place('position'), message: t('problem.samePosition') }
  if (name.startsWith('Membership_one_open'))
    return { at: part === 'along' ? path : 'allianceId', message: t('problem.openMembership') }
  if (name.startsWith('ProjectParty')) return { at: 'parties', message: t('problem.twice') }
  if (name.startsWith('Affiliation')) return { at: 'affiliations', message: t('problem.twice') }
  const field = Object.keys(fields).find((key) => name.includes(`_${key}_`))
  return field ? { at: place(field), message: t('problem.notUnique') } : null
}
