import { db } from '#lib/db/client.ts'
import { formatDate } from '#lib/i18n/dates.ts'
import { formatList } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { hasPage } from '#lib/records/paths.ts'
import { slugFrom, slugLength } from '#lib/text/slug.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { composesTitle } from './form-of.ts'
import { optionsOf } from './words.ts'

const text = (input: Readonly<Record<string, unknown>>, name: string): string => {
  const value = input[name]
  return typeof value === 'string' ? value : ''
}

/** What a record without a page of its own is called where nobody has given it a title. @param titles by id. */
export function composeTitle(
  locale: Language,
  kind: RecordKind,
  input: Readonly<Record<string, unknown>>,
  titles: ReadonlyMap<string, string>,
): string {
  const t = messages(locale, 'form')
  const title = (...names: string[]) =>
    titles.get(names.map((name) => text(input, name)).find(Boolean) ?? '') ?? ''
  const alliance = title('allianceId')
  const subject = title('allianceId', 'committeeId', 'organizationId')
  const made =
    kind === 'membership'
      ? t('composed.membership', { member: title('cityId', 'organizationId'), alliance })
      : kind === 'contact'
        ? t('composed.contact', { role: text(input, 'role'), subject })
        : kind === 'partnership' && Array.isArray(input.cityIds)
          ? formatList(
              locale,
              input.cityIds.map((id) => titles.get(String(id)) ?? ''),
            )
          : kind === 'figure'
            ? [
                optionsOf(locale, kind, 'measure', [text(input, 'measure')])[0]?.label ?? '',
                subject,
                ...(text(input, 'asOf') ? [formatDate(locale, text(input, 'asOf'))] : []),
              ].join(', ')
            : ''
  return made.slice(0, 300)
}

/**
 * An address for a title that no other record has, and none had. Empty where the title has no letter that an address takes.
 * @param own the id of the record whose address it will be, unless that is yet to be.
 */
export async function proposeSlug(
  kind: RecordKind,
  title: string,
  country: string | null,
  own?: string,
): Promise<string> {
  const plain = slugFrom(title)
  if (plain === '') return ''
  const tries = [plain, ...(country ? [`${plain}-${country.toLowerCase()}`] : [])]
  for (let count = 2; count < 30; count++) tries.push(`${plain.slice(0, slugLength - 3)}-${count}`)
  const [records, redirects] = await Promise.all([
    db.record.findMany({
      where: { kind, slug: { in: tries }, ...(own && { id: { not: own } }) },
      select: { slug: true },
    }),
    db.redirect.findMany({
      where: { kind, slug: { in: tries }, ...(own && { recordId: { not: own } }) },
      select: { slug: true },
    }),
  ])
  const taken = new Set([...records, ...redirects].map(({ slug }) => slug))
  return tries.find((slug) => !taken.has(slug)) ?? ''
}

/** What nobody has to type: an address from the title, and titles of what has no page. */
export async function completed(
  locale: Language,
  kind: RecordKind,
  input: Readonly<Record<string, unknown>>,
  titles: ReadonlyMap<string, string>,
  own?: string,
): Promise<Record<string, unknown>> {
  const typedTitle = typeof input.title === 'string' ? input.title : ''
  const title =
    typedTitle === '' && composesTitle(kind) ? composeTitle(locale, kind, input, titles) : typedTitle
  const country = typeof input.countryCode === 'string' ? input.countryCode : null
  const slug = !hasPage(kind) ? null : (input.slug ?? (await proposeSlug(kind, title, country, own)))
  return { ...input, title, slug }
}
