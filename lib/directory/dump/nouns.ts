// What a dump holds of each noun, in an order in which each refers only to those before it or to its own kind.

import type { z } from 'zod'
import { allianceNoun } from '#lib/alliances/mutations.ts'
import { cityNoun } from '#lib/cities/mutations.ts'
import { committeeNoun } from '#lib/committees/mutations.ts'
import { contactNoun } from '#lib/contacts/mutations.ts'
import { figureNoun } from '#lib/figures/mutations.ts'
import { membershipNoun } from '#lib/memberships/mutations.ts'
import { organizationNoun } from '#lib/organizations/mutations.ts'
import { partnershipNoun } from '#lib/partnerships/mutations.ts'
import { postNoun } from '#lib/posts/mutations.ts'
import { projectNoun } from '#lib/projects/mutations.ts'
import type { SpineFields } from '#lib/records/fields.ts'
import type { Noun } from '#lib/records/noun.ts'
import { createRecord, readFields, type UpdateResult, updateRecord } from '#lib/records/save.ts'
import type { SaveScope } from '#lib/records/scope.ts'
import { sourceNoun } from '#lib/sources/mutations.ts'
import { topicNoun } from '#lib/topics/mutations.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'

type Fields = Record<string, unknown>

/** A noun as dumps read and write it. */
export interface DumpedNoun {
  kind: RecordKind
  /** All of its fields, spine included. */
  schema: z.ZodType
  /** Those of its fields that a dump holds, in order. What is public is named here, and nothing else gets out. */
  names: readonly string[]
  read(scope: Pick<SaveScope, 'tx'>, id: string): Promise<Fields | null>
  create(scope: SaveScope, id: string, fields: unknown): Promise<void>
  update(scope: SaveScope, id: string, began: number, changes: Fields): Promise<UpdateResult>
}

const spine = ['title', 'slug', 'names', 'citations', 'decisions', 'topics', 'lastVerifiedOn'] as const

function dumped<All extends SpineFields>(
  noun: Noun<All>,
  ...own: (Exclude<keyof All, keyof SpineFields> & string)[]
): DumpedNoun {
  return {
    kind: noun.kind,
    schema: noun.fields,
    names: [...spine, ...own],
    read: async (scope, id) => {
      const fields = await readFields(scope, noun, id)
      return fields && { ...fields }
    },
    create: async (scope, id, fields) => {
      const refused = await createRecord(scope, noun, id, noun.fields.parse(fields))
      if (refused) throw new Error(`An import may not ${refused} the ${noun.kind} ${id}`)
    },
    update: async (scope, id, began, changes) => {
      const now = await readFields(scope, noun, id)
      return updateRecord(scope, noun, id, began, noun.fields.parse({ ...now, ...changes }))
    },
  }
}

export const dumpedNouns: readonly DumpedNoun[] = [
  dumped(sourceNoun, 'publisher', 'url', 'publishedOn', 'stateOf', 'language', 'description', 'licence'),
  dumped(topicNoun, 'description'),
  dumped(
    allianceNoun,
    'kind',
    'belongingWord',
    'foundedOn',
    'summary',
    'description',
    'website',
    'parentId',
    'sections',
  ),
  dumped(organizationNoun, 'type', 'countryCode', 'description', 'website', 'parentId', 'affiliations'),
  dumped(
    cityNoun,
    'kind',
    'kindAsNamed',
    'countryCode',
    'parentId',
    'description',
    'location',
    'population',
    'populationYear',
    'website',
    'geonamesId',
    'wikidataId',
  ),
  dumped(
    membershipNoun,
    'allianceId',
    'cityId',
    'organizationId',
    'role',
    'status',
    'since',
    'until',
    'position',
    'asListed',
  ),
  dumped(
    committeeNoun,
    'allianceId',
    'kind',
    'position',
    'description',
    'termsOfReference',
    'statuses',
    'workplanItems',
  ),
  dumped(
    projectNoun,
    'allianceId',
    'status',
    'startedOn',
    'endedOn',
    'summary',
    'description',
    'outcomes',
    'parties',
  ),
  dumped(partnershipNoun, 'kind', 'since', 'until', 'description', 'cityIds'),
  dumped(
    postNoun,
    'type',
    'publishedOn',
    'eventStartOn',
    'eventEndOn',
    'language',
    'summary',
    'body',
    'url',
    'labels',
    'subjectIds',
  ),
  dumped(
    figureNoun,
    'allianceId',
    'committeeId',
    'measure',
    'value',
    'qualifier',
    'asOf',
    'endOfPeriod',
    'note',
    'position',
  ),
  dumped(
    contactNoun,
    'allianceId',
    'organizationId',
    'role',
    'department',
    'personName',
    'email',
    'phone',
    'url',
    'position',
  ),
]
