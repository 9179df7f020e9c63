import { z } from 'zod'
import { db } from '#lib/db/client.ts'
import { at } from '#lib/directory/api/conditions.ts'
import { noun } from '#lib/directory/api/noun.ts'
import { key } from '#lib/directory/api/query.ts'
import {
  evidence,
  evidenceOf,
  kindOfReference,
  own,
  referAny,
  spine,
  spineOf,
} from '#lib/directory/api/things.ts'
import { published, recordPage } from '#lib/records/published.ts'
import { linkedThing, shown } from '#lib/records/shown.ts'
import type { Prisma } from '#prisma/generated/client.ts'

const schema = z.strictObject({
  ...spine,
  of: kindOfReference.meta({ description: 'An alliance or an organization' }),
  role: z.string(),
  department: z.string().nullable(),
  personName: z.string().nullable().meta({ description: 'As the alliance itself has published it' }),
  email: z.string().nullable().meta({ description: 'Of the office' }),
  phone: z.string().nullable().meta({ description: 'Of the office' }),
  website: z.string().nullable(),
  ...evidence,
})

const select = {
  ...recordPage,
  contact: {
    select: {
      role: true,
      department: true,
      personName: true,
      email: true,
      phone: true,
      url: true,
      alliance: linkedThing,
      organization: linkedThing,
    },
  },
} satisfies Prisma.RecordSelect
type Row = Prisma.RecordGetPayload<{ select: typeof select }>

export const contacts = noun({
  name: 'contacts',
  one: 'Contact',
  description: 'Whom to ask at an alliance or an organization',
  kind: 'contact',
  schema,
  filters: { alliance: key.optional(), organization: key.optional() },
  where: ({ alliance, organization }) => ({
    contact: {
      AND: [
        { OR: [{ alliance: { record: published } }, { organization: { record: published } }] },
        alliance ? { alliance: { record: at(alliance) } } : {},
        organization ? { organization: { record: at(organization) } } : {},
      ],
    },
  }),
  read: (reading) => db.record.findMany({ ...reading, select }),
  show(record: Row, origin): z.output<typeof schema> {
    const { alliance, organization, ...contact } = own(record.contact)
    return {
      ...spineOf(record, origin),
      of: referAny(own(shown(alliance) ?? shown(organization)).record, origin),
      role: contact.role,
      department: contact.department,
      personName: contact.personName,
      email: contact.email,
      phone: contact.phone,
      website: contact.url,
      ...evidenceOf(record),
    }
  },
  // Its title is the editors' word for it and not among what is shown.
  sorts: {},
})
