// Every role, every action, by every entry: what the table of permissions says is what happens.
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { type Editor, may, seedEditor } from '#lib/auth/editor.ts'
import { type Action, actions } from '#lib/auth/permissions.ts'
import { db } from '#lib/db/client.ts'
import { postFields } from '#lib/posts/fields.ts'
import { createPost } from '#lib/posts/mutations.ts'
import {
  accountChangesFilePath,
  accountChangesPath,
  activityFilePath,
  activityPath,
  adminListPath,
  editPath,
  editRecordPath,
  exportPath,
  findPath,
  historyPath,
  newRecordPath,
  outboxPath,
  peoplePath,
  pickPath,
  stepPath,
} from '#lib/records/admin-paths.ts'
import { seededRecordId } from '#lib/records/id.ts'
import { findStanding } from '#lib/records/reach.ts'
import { formsIn, formWith } from '#tests/support/forms.ts'
import { createStaff, type Staff } from '#tests/support/staff.ts'

const silkRoad = seededRecordId('alliance/silk-road-urban-alliance')
const mcsr = seededRecordId('alliance/mcsr-cities-alliance')
const pag = seededRecordId('city/pag')
const membership = seededRecordId('membership/alliance/silk-road-urban-alliance/city/pag')
const { url } = inject('site')

/** Somebody at the door; strangers have no proof and no cookie. */
interface Person {
  name: string
  staff: Staff | null
}

const people: Person[] = [{ name: 'a stranger', staff: null }]
let administrator: Staff
/** Whose forms are stolen: an account of its own, because a form that is open is known to be somebody's. */
let victim: Staff
let draft = ''
const draftTitle = 'A draft that only Silk Road may read'

beforeAll(async () => {
  administrator = await createStaff('administrator')
  victim = await createStaff('administrator')
  people.push(
    { name: 'a viewer of the alliance', staff: await createStaff('viewer', { alliances: [silkRoad] }) },
    { name: 'a viewer of another alliance', staff: await createStaff('viewer', { alliances: [mcsr] }) },
    { name: 'an editor of another alliance', staff: await createStaff('editor', { alliances: [mcsr] }) },
    { name: 'an editor of the alliance', staff: await createStaff('editor', { alliances: [silkRoad] }) },
    { name: 'an administrator', staff: administrator },
  )
  draft = await newDraft(draftTitle)
})

async function newDraft(title: string): Promise<string> {
  const slug = `permissions-${Math.random().toString(36).slice(2)}`
  const fields = { title, slug, type: 'news', language: 'en', summary: 'S', subjectIds: [silkRoad] }
  const post = await createPost(seedEditor(), postFields.parse(fields), { status: 'draft' })
  if (!('created' in post)) throw new Error('The draft was not created')
  return post.created
}

const get = (path: string, staff: Staff | null) =>
  fetch(url + path, { redirect: 'manual', headers: staff ? { cookie: staff.cookie } : {} })

const post = (path: string, body: FormData, staff: Staff | null) =>
  fetch(url + path, {
    method: 'POST',
    redirect: 'manual',
    body,
    headers: { origin: url, ...(staff && { cookie: staff.cookie }) },
  })

/** The page of somebody who may have it; of strangers and others, an administrator's: its form is then sent in their name. */
async function pageOf(path: string, staff: Staff | null): Promise<string> {
  const own = await get(path, staff)
  if (own.status === 200) {
    const html = await own.text()
    if (formsIn(html).length > 1) return html
  }
  const response = await get(path, victim)
  expect(response.status, path).toBe(200)
  return await response.text()
}

/** Sends a form with its hidden fields and all: one's own, or, where one has none, a stolen one. */
async function send(path: string, holding: string, staff: Staff | null, others: Record<string, string> = {}) {
  const own = await pageOf(path, staff)
  const page = formsIn(own).some(({ html }) => html.includes(holding))
    ? own
    : await pageOf(path, administrator)
  const response = await post(path, formWith(page, holding, others), staff)
  expect(response.status, `POST ${path}`).toBeLessThan(500)
}

/** Figures might be somebody's number, and would be asked about. */
const letters = () =>
  Math.random()
    .toString(36)
    .replaceAll(/[^a-z]/g, '')

/** A form asks what new facts rest on, and is told that it asked. */
const asked = (fact: string) => ({ 'answer.asked': fact })

interface Entry {
  name: string
  /** Of what; by default the draft of Silk Road. */
  of?: () => string
  /** Whether this person came through. What it changes, it puts back. */
  enter(staff: Staff | null): Promise<boolean>
}

const shows = (name: string, path: () => string, text: () => string = () => draftTitle): Entry => ({
  name,
  async enter(staff) {
    const response = await get(path(), staff)
    expect(response.status, path()).toBeLessThan(500)
    return response.status === 200 && (await response.text()).includes(text())
  },
})

const version = async (id: string) => (await db.record.findUniqueOrThrow({ where: { id } })).version
const statusOf = async (id: string) => (await db.record.findUniqueOrThrow({ where: { id } })).status

/** A way in that leaves a new version of a record behind, or does not. */
const changes = (
  name: string,
  of: () => string,
  attempt: (staff: Staff | null) => Promise<unknown>,
): Entry => ({
  name,
  of,
  async enter(staff) {
    const before = await version(of())
    await attempt(staff)
    return (await version(of())) > before
  },
})

/** A way in that works on a draft made for it. */
const moves = (
  name: string,
  from: 'draft' | 'trashed',
  to: string,
  attempt: (id: string, staff: Staff | null) => Promise<unknown>,
): Entry => ({
  name,
  async enter(staff) {
    const id = await newDraft(name)
    if (from === 'trashed') await send(adminListPath('post'), 'name="do"', administrator, { id, do: 'trash' })
    await attempt(id, staff)
    return (await statusOf(id)) === to
  },
})

const entries: Record<Action, Entry[]> = {
  see: [
    shows('the form', () => editPath('post', draft)),
    shows('the preview', () => stepPath('post', draft, 'preview')),
    shows('the list', () => adminListPath('post', 'state=draft')),
    shows('the file', () => exportPath('post', 'state=draft')),
    shows('the search', () => findPath('only silk road may read')),
    shows('the picker', () => pickPath(['post'], draftTitle)),
  ],
  history: [
    shows('the history', () => historyPath('post', draft)),
    shows('an earlier version', () => historyPath('post', draft, 1)),
    shows('activity', () => `${activityPath}?kind=post&alliance=${silkRoad}`),
    shows('activity as a file', () => `${activityFilePath}?kind=post`),
  ],
  export: [
    {
      ...shows(
        'the file of a list',
        () => exportPath('city'),
        () => 'Zadar',
      ),
      of: () => pag,
    },
  ],
  create: [
    {
      name: 'the form of a new membership, filled in for the alliance',
      of: () => membership,
      async enter(staff) {
        const org = seededRecordId('organization/unesco')
        const where = { organizationId: org, allianceId: silkRoad }
        const before = await db.membership.count({ where })
        const path = newRecordPath('membership')
        await send(path, 'name="allianceId"', staff, {
          allianceId: 'Silk Road Urban Alliance',
          'allianceId.id': silkRoad,
          organizationId: 'UNESCO',
          'organizationId.id': org,
          role: 'observer',
          ...asked(''),
        })
        const made = await db.membership.findMany({ where })
        for (const { id } of made) await db.membership.update({ where: { id }, data: { status: 'ended' } })
        return made.length > before
      },
    },
  ],
  edit: [
    changes(
      'the form of a city',
      () => pag,
      (staff) =>
        send(editPath('city', pag), 'name="population"', staff, {
          ...asked('population'),
          population: `${3_000 + Math.floor(Math.random() * 900)}`,
        }),
    ),
    changes(
      'the form of a membership',
      () => membership,
      (staff) =>
        send(editPath('membership', membership), 'name="asListed"', staff, {
          ...asked('asListed'),
          asListed: `Pag ${letters()}`,
        }),
    ),
    {
      name: 'many at once',
      of: () => pag,
      async enter(staff) {
        await db.record.update({ where: { id: pag }, data: { lastVerifiedOn: null } })
        await send(adminListPath('city', 'q=pag'), 'name="do"', staff, { id: pag, do: 'verify' })
        const { lastVerifiedOn } = await db.record.findUniqueOrThrow({ where: { id: pag } })
        return lastVerifiedOn !== null
      },
    },
  ],
  publish: [
    shows('the page on publishing', () => stepPath('post', draft, 'status')),
    moves('many published at once', 'draft', 'published', (id, staff) =>
      send(adminListPath('post'), 'name="do"', staff, { id, do: 'publish' }),
    ),
  ],
  trash: [
    shows('the page before trashing', () => stepPath('post', draft, 'trash')),
    moves('the page on trashing', 'draft', 'trashed', (id, staff) =>
      send(stepPath('post', id, 'trash'), 'name="began"', staff),
    ),
    moves('many trashed at once', 'draft', 'trashed', (id, staff) =>
      send(adminListPath('post'), 'name="do"', staff, { id, do: 'trash' }),
    ),
  ],
  restore: [
    moves('many restored at once', 'trashed', 'draft', (id, staff) =>
      send(adminListPath('post', 'state=trashed'), 'name="do"', staff, { id, do: 'restore' }),
    ),
  ],
  redact: [
    {
      name: 'the form that takes a text out',
      async enter(staff) {
        const text = 'a private remark'
        const id = await newDraft(`This is ${text} indeed`)
        const sure = { text, seen: text, intent: 'redact' }
        await send(stepPath('post', id, 'redact'), 'name="text"', staff, sure)
        const { title } = await db.record.findUniqueOrThrow({ where: { id } })
        return !title.includes(text)
      },
    },
  ],
  merge: [
    shows('the page that asks which record stays', () => stepPath('post', draft, 'merge')),
    {
      name: 'the form that says which record stays',
      async enter(staff) {
        const page = await pageOf(stepPath('post', draft, 'merge'), staff)
        const own = formsIn(page).some(({ html }) => html.includes('name="into"'))
        const holder = own ? page : await pageOf(stepPath('post', draft, 'merge'), administrator)
        const other = await newDraft('To stay')
        const body = formWith(holder, 'name="into"', {
          into: 'To stay',
          'into.id': other,
          'into.was': 'To stay',
        })
        const { headers } = await post(stepPath('post', draft, 'merge'), body, staff)
        return headers.get('location')?.includes(`into=${other}`) ?? false
      },
    },
    {
      name: 'the page that merges',
      async enter(staff) {
        const [gone, kept] = [await newDraft('To go'), await newDraft('To stay')]
        await send(`${stepPath('post', gone, 'merge')}?into=${kept}`, 'name="intoBegan"', staff)
        const { mergedIntoId } = await db.record.findUniqueOrThrow({ where: { id: gone } })
        return mergedIntoId === kept
      },
    },
  ],
  remove: [
    moves('the page on removing for good', 'trashed', 'removed', (id, staff) =>
      send(stepPath('post', id, 'remove'), 'name="along"', staff),
    ),
  ],
  share: [
    {
      name: 'a view saved for all',
      async enter(staff) {
        const name = `shared ${Math.random()}`
        await send(adminListPath('city'), 'name="shared"', staff, { name, shared: 'yes' })
        return (await db.savedView.deleteMany({ where: { name } })).count > 0
      },
    },
  ],
  people: [
    shows(
      'the list of people',
      () => peoplePath,
      () => administrator.email,
    ),
    shows(
      'a person',
      () => `${peoplePath}/${administrator.id}`,
      () => administrator.email,
    ),
    shows(
      'the changes to accounts',
      () => accountChangesPath,
      () => administrator.name,
    ),
    shows(
      'the changes to accounts as a file',
      () => accountChangesFilePath,
      () => administrator.name,
    ),
  ],
  outbox: [
    shows(
      'the outbox',
      () => outboxPath,
      () => 'Outbox</h1>',
    ),
  ],
}

const allowed = async (staff: Staff | null, action: Action, of: string): Promise<boolean> => {
  const editor: Editor | undefined = staff?.editor
  const standing = await findStanding(db, of)
  if (!standing) throw new Error('There is no such record')
  return editor !== undefined && may(editor, action, standing)
}

describe.for(actions)('%s', (action) => {
  test('is possible by each entry for whom the table allows it, and for nobody else', {
    timeout: 240_000,
  }, async () => {
    for (const entry of entries[action])
      for (const { name, staff } of people) {
        const expected = await allowed(staff, action, entry.of?.() ?? draft)
        expect(await entry.enter(staff), `${action}, by ${entry.name}: ${name}`).toBe(expected)
      }
  })
})

test('an address of a record that is no secret leads on, and never into another’s draft', async () => {
  for (const { staff } of people) {
    const response = await get(editRecordPath(draft), staff)
    expect([303, 404]).toContain(response.status)
  }
  for (const path of [`/id/${draft}`, `/api/v1/posts/${draft}`])
    for (const { staff } of people) expect((await get(path, staff)).status, path).toBe(404)
})

test('what is sent without saying where from, or from elsewhere, is refused, and changes nothing', async () => {
  const before = await version(pag)
  const path = editPath('city', pag)
  const page = await pageOf(path, administrator)
  const { cookie } = administrator
  for (const headers of [
    { cookie },
    { cookie, origin: 'https://evil.example' },
    { cookie, origin: 'null' },
    { cookie, origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
  ] as Record<string, string>[]) {
    const body = formWith(page, 'name="population"', { population: '77' })
    const response = await fetch(url + path, { method: 'POST', body, headers, redirect: 'manual' })
    expect(response.status).toBe(403)
    expect(await response.text()).toContain('Nothing was saved')
  }
  expect(await version(pag)).toBe(before)
})
