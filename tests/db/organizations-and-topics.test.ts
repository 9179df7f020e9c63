import { describe, expect, test } from 'vitest'
import { trashAlliance } from '#lib/alliances/mutations.ts'
import { seedEditor } from '#lib/auth/editor.ts'
import { trashCommittee } from '#lib/committees/mutations.ts'
import { trashOrganization } from '#lib/organizations/mutations.ts'
import { findOrganization, listOrganizations } from '#lib/organizations/queries.ts'
import { trashPost } from '#lib/posts/mutations.ts'
import { seededRecordId } from '#lib/records/id.ts'
import { trashTopic } from '#lib/topics/mutations.ts'
import { findTopic, listTopics } from '#lib/topics/queries.ts'

describe('organizations', () => {
  test('say what they are to which alliance', async () => {
    const chamber = await findOrganization('en', 'silk-road-chamber-of-international-commerce')
    expect(chamber?.affiliations.map(({ role, alliance }) => [role, alliance.record.slug])).toEqual([
      ['initiator', 'silk-road-urban-alliance'],
      ['secretariat', 'silk-road-urban-alliance'],
    ])
  })

  test('have their parts, and parts have what they are part of', async () => {
    const center = await findOrganization('en', 'china-center-for-urban-development')
    const division = center?.children[0]?.record.slug ?? ''
    expect((await findOrganization('en', division))?.parent?.record.slug).toBe(
      'china-center-for-urban-development',
    )
  })

  test('lose what is trashed: a parent, a role in an alliance, themselves', async () => {
    const editor = seedEditor()
    const center = await findOrganization('en', 'china-center-for-urban-development')
    const division = center?.children[0]?.record.slug ?? ''
    await trashAlliance(editor, seededRecordId('alliance/china-international-cities-development-alliance'), 1)
    expect((await findOrganization('en', 'china-center-for-urban-development'))?.affiliations).toEqual([])
    await trashOrganization(editor, seededRecordId('organization/china-center-for-urban-development'), 1)
    expect((await findOrganization('en', division))?.parent).toBeNull()
    expect(await findOrganization('en', 'china-center-for-urban-development')).toBeNull()
    expect((await listOrganizations('en')).map(({ record }) => record.slug)).not.toContain(
      'china-center-for-urban-development',
    )
  })
})

describe('topics', () => {
  test('count in the list what their page shows', async () => {
    for (const { record, counts } of await listTopics('en')) {
      const topic = await findTopic('en', record.slug ?? '')
      expect(
        {
          alliance: topic?.alliances.length,
          committee: topic?.committees.length,
          organization: topic?.organizations.length,
          partnership: topic?.partnerships.length,
          post: topic?.postCount,
          project: topic?.projects.length,
        },
        record.title,
      ).toEqual({
        alliance: counts.alliance ?? 0,
        committee: counts.committee ?? 0,
        organization: counts.organization ?? 0,
        partnership: counts.partnership ?? 0,
        post: counts.post ?? 0,
        project: counts.project ?? 0,
      })
    }
  })

  test('count and show nothing trashed', async () => {
    const editor = seedEditor()
    const waste = async () => (await listTopics('en')).find(({ record }) => record.slug === 'waste')
    expect((await waste())?.counts.post).toBe(1)
    await trashPost(editor, seededRecordId('post/waste-management-partnership-koidu-kushtia'), 1)
    expect((await waste())?.counts.post).toBeUndefined()
    expect((await findTopic('en', 'waste'))?.posts).toEqual([])
    await trashCommittee(editor, seededRecordId('committee/tourism'), 1)
    expect((await findTopic('en', 'tourism'))?.committees).toEqual([])
    await trashTopic(editor, seededRecordId('topic/waste'), 1)
    expect(await findTopic('en', 'waste')).toBeNull()
    expect(await waste()).toBeUndefined()
  })
})
