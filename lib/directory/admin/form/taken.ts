// What stands in the way because another record has it: an address, a place, a membership.
import { violatedUnique } from '#lib/db/errors.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { Problem } from './field.ts'
import { alongName } from './form-of.ts'
import type { Prepared } from './prepare.ts'
import { proposeSlug } from './titles.ts'

export async function slugProblem(locale: Language, { kind, fields }: Prepared): Promise<Problem> {
  const free = await proposeSlug(kind, fields.slug?.replaceAll('-', ' ') ?? '', null)
  return {
    at: 'slug',
    message: messages(locale, 'form')('problem.slugTaken', { slug: fields.slug ?? '', free }),
  }
}

/** What the database itself holds to be there once. */
export function uniqueProblem(locale: Language, { kind, fields }: Prepared, error: unknown): Problem | null {
  const name = violatedUnique(error)
  if (name === null) return null
  const t = messages(locale, 'form')
  const isMembership = kind === 'membership'
  if (name === 'Membership_one_open_per_position')
    return { at: isMembership ? 'position' : alongName, message: t('problem.samePosition') }
  if (name.startsWith('Membership_one_open'))
    return { at: isMembership ? 'allianceId' : alongName, message: t('problem.openMembership') }
  if (name.startsWith('ProjectParty')) return { at: 'parties', message: t('problem.twice') }
  if (name.startsWith('Affiliation')) return { at: 'affiliations', message: t('problem.twice') }
  const field = Object.keys(fields).find((key) => name.includes(`_${key}_`))
  return field ? { at: field, message: t('problem.notUnique') } : null
}
