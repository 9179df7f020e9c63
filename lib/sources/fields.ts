import type { z } from 'zod'
import { languageTag, line, lines, webAddress } from '#lib/records/field.ts'
import { spineFields } from '#lib/records/fields.ts'
import { partialDate } from '#lib/text/partial-date.ts'

export const sourceFields = spineFields.extend({
  publisher: line(300).min(1, 'Enter who published it').meta({ label: 'Publisher', list: true }),
  url: webAddress.nullable().default(null).meta({ label: 'Address' }),
  publishedOn: partialDate
    .nullable()
    .default(null)
    .meta({ label: 'Published', help: 'Leave empty if the document is undated', list: true }),
  stateOf: partialDate
    .nullable()
    .default(null)
    .meta({ label: 'State of', help: 'For a page that changes: when it stood like this' }),
  language: languageTag.meta({ label: 'Language' }),
  description: lines()
    .min(1)
    .nullable()
    .default(null)
    .meta({ label: 'Description', widget: 'markdown', translated: true }),
  licence: line().min(1).nullable().default(null).meta({ label: 'Licence' }),
})

export type SourceFields = z.output<typeof sourceFields>
