import type { z } from 'zod'
import { lines } from '#lib/records/field.ts'
import { spineFields } from '#lib/records/fields.ts'

export const topicFields = spineFields.extend({
  title: spineFields.shape.title.meta({ label: 'Name' }),
  description: lines()
    .min(1)
    .nullable()
    .default(null)
    .meta({ label: 'Description', widget: 'markdown', translated: true }),
})

export type TopicFields = z.output<typeof topicFields>
