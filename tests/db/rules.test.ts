import { describe, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { seededRecordId } from '#lib/records/id.ts'

// The rules hold for whoever writes, so they are tried with bare SQL.
const ternopil = seededRecordId('city/ternopil')
const oblast = seededRecordId('city/ternopil-oblast')
const alliance = seededRecordId('alliance/silk-road-urban-alliance')
const membership = seededRecordId('membership/alliance/silk-road-urban-alliance/city/ternopil')

describe('the database refuses', () => {
  const statements: [what: string, sql: string, reason: RegExp][] = [
    ['deleting a record', `DELETE FROM "Record" WHERE id = '${ternopil}'`, /never deleted/],
    [
      'giving a record another id',
      `UPDATE "Record" SET id = '0000000000' WHERE id = '${ternopil}'`,
      /permanent/,
    ],
    [
      'turning a record into another kind',
      `UPDATE "Record" SET kind = 'topic' WHERE id = '${ternopil}'`,
      /permanent/,
    ],
    [
      'lowering a version',
      `UPDATE "Record" SET version = 0 WHERE id = '${ternopil}'`,
      /only grow|version_counts/,
    ],
    [
      'the same address twice',
      `UPDATE "Record" SET slug = 'ternopil' WHERE id = '${oblast}'`,
      /duplicate key/,
    ],
    [
      'an address with capitals',
      `UPDATE "Record" SET slug = 'Ternopil' WHERE id = '${ternopil}'`,
      /slug_form/,
    ],
    [
      'a city without an address',
      `UPDATE "Record" SET slug = NULL WHERE id = '${ternopil}'`,
      /where_there_is_a_page/,
    ],
    ['an empty title', `UPDATE "Record" SET title = '  ' WHERE id = '${ternopil}'`, /title_not_empty/],
    ['a row of another kind', `INSERT INTO "Topic" (id) VALUES ('${ternopil}')`, /not of kind/],
    ['changing history', `UPDATE "Save" SET "editorName" = 'Nobody'`, /never changed/],
    ['deleting history', `DELETE FROM "Revision" WHERE "recordId" = '${ternopil}'`, /never deleted/],
    ['taking a change back', `DELETE FROM "Change" WHERE "recordId" = '${ternopil}'`, /never changed/],
    ['half a location', `UPDATE "City" SET latitude = NULL WHERE id = '${ternopil}'`, /location_whole/],
    ['a place off the earth', `UPDATE "City" SET latitude = 91 WHERE id = '${ternopil}'`, /on_earth/],
    [
      'a country code in small letters',
      `UPDATE "City" SET "countryCode" = 'ua' WHERE id = '${ternopil}'`,
      /countryCode_form/,
    ],
    [
      'a place inside itself',
      `UPDATE "City" SET "parentId" = '${ternopil}' WHERE id = '${oblast}'`,
      /inside itself/,
    ],
    [
      'a website that is none',
      `UPDATE "City" SET website = 'javascript:alert(1)' WHERE id = '${ternopil}'`,
      /website_form/,
    ],
    [
      'a day that does not exist',
      `UPDATE "Membership" SET since = '2019-02-29' WHERE id = '${membership}'`,
      /dates_form/,
    ],
    [
      'a month that does not exist',
      `UPDATE "Membership" SET since = '2019-13' WHERE id = '${membership}'`,
      /dates_form/,
    ],
    [
      'an end before the beginning',
      `UPDATE "Membership" SET since = '2019-05', until = '2019-04-30', status = 'ended' WHERE id = '${membership}'`,
      /dates_order/,
    ],
    [
      'an end of what goes on',
      `UPDATE "Membership" SET until = '2020' WHERE id = '${membership}'`,
      /until_when_ended/,
    ],
    [
      'a membership of nobody',
      `UPDATE "Membership" SET "cityId" = NULL WHERE id = '${membership}'`,
      /of_one/,
    ],
    [
      'two open memberships',
      `UPDATE "Membership" SET "cityId" = '${oblast}' WHERE id = '${membership}'`,
      /duplicate key/,
    ],
    [
      'two members at one place of the list',
      `UPDATE "Membership" SET position = 1 WHERE id = '${membership}'`,
      /duplicate key/,
    ],
    [
      'a partnership of one',
      `DELETE FROM "PartnershipParty" WHERE "cityId" = '${seededRecordId('city/kushtia')}'`,
      /two or more/,
    ],
    [
      'a source that is not there',
      `UPDATE "Citation" SET "sourceId" = '0000000000' WHERE "recordId" = '${ternopil}'`,
      /foreign key/,
    ],
    [
      'an exact date for a post known to the month',
      `UPDATE "Post" SET "publishedOn" = '2020-05'`,
      /publishedOn_form/,
    ],
  ]
  test.each(statements)('%s', async (_what, sql, reason) => {
    await expect(db.$executeRawUnsafe(sql)).rejects.toThrow(reason)
  })
})

test('dates of which only the year or month is known are taken and compared as far as known', async () => {
  const rows = await db.$queryRaw<{ good: boolean; order: boolean; wrong: boolean }[]>`
    SELECT is_partial_date('2016') AND is_partial_date('2016-02') AND is_partial_date('2016-02-29') AS good,
           is_not_before('2016', '2016-05') AND is_not_before('2016-05', '2016') AS order,
           is_not_before('2015', '2016-05') AS wrong`
  expect(rows).toEqual([{ good: true, order: true, wrong: false }])
})

test('a city whose membership ended, or was trashed, can join again', async () => {
  const again = `INSERT INTO "Record" (id, kind, title) VALUES ('zzzzzzzzzz', 'membership', 'Again')`
  const row = `INSERT INTO "Membership" (id, "allianceId", "cityId", role, status)
               VALUES ('zzzzzzzzzz', '${alliance}', '${ternopil}', 'member', 'current')`
  await db.$executeRawUnsafe(again)
  await expect(db.$executeRawUnsafe(row)).rejects.toThrow(/duplicate key/)
  await db.record.update({ where: { id: membership }, data: { status: 'trashed', trashedAt: new Date() } })
  await db.$executeRawUnsafe(row)
  await expect(
    db.record.update({ where: { id: membership }, data: { status: 'published', trashedAt: null } }),
  ).rejects.toThrow(/[Uu]nique/)
})
