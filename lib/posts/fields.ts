import { z } from 'zod'
import { languageTag, line, lines, reference, webAddress } from '#lib/records/field.ts'
import { spineFields } from '#lib/records/fields.ts'
import { fullDate, isNotBefore, partialDate } from '#lib/text/partial-date.ts'
import { PostType } from '#prisma/generated/enums.ts'

/** The kinds of record a post can be about: those with a page of their own. */
const subjects = ['alliance', 'city', 'organization', 'committee', 'project', 'topic'] as const

export const postFields = spineFields
  .extend({
    type: z.enum(PostType).meta({ label: 'Type', list: true, filter: true }),
    publishedOn: fullDate.nullable().default(null).meta({
      label: 'Published',
      help: 'The day it was published, not the day of what it reports',
      list: true,
    }),
    eventStartOn: partialDate.nullable().default(null).meta({ label: 'Event begins' }),
    eventEndOn: partialDate.nullable().default(null).meta({ label: 'Event ends' }),
    language: languageTag.meta({ label: 'Language of the original', list: true, filter: true }),
    summary: line(600)
      .min(1, 'Say in a sentence what it reports')
      .meta({ label: 'Summary', translated: true }),
    body: lines()
      .min(1)
      .nullable()
      .default(null)
      .meta({ label: 'Text', widget: 'markdown', translated: true }),
    url: webAddress.nullable().default(null).meta({ label: 'Where the original is' }),
    labels: z.array(line(100).min(1)).default([]).meta({ label: 'Labels of the original' }),
    subjectIds: z
      .array(reference(subjects, 'Record'))
      .refine((ids) => new Set(ids).size === ids.length, 'The same record stands here twice')
      .default([])
      .meta({ label: 'What it is about' }),
  })
  .refine(
    (fields) =>
      !fields.eventStartOn || !fields.eventEndOn || isNotBefore(fields.eventEndOn, fields.eventStartOn),
    { path: ['eventEndOn'], error: 'Enter an end that is not before the beginning' },
  )

export type PostFields = z.output<typeof postFields>
