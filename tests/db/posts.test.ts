import { describe, expect, test } from 'vitest'
import { seedEditor } from '#lib/auth/editor.ts'
import { trashCity } from '#lib/cities/mutations.ts'
import { db } from '#lib/db/client.ts'
import { countPostFacets } from '#lib/posts/facets.ts'
import { postFields } from '#lib/posts/fields.ts'
import { type PostListName, postFilterFrom } from '#lib/posts/filter.ts'
import { createPost, trashPost } from '#lib/posts/mutations.ts'
import { findPost, listPosts } from '#lib/posts/queries.ts'
import { seededRecordId } from '#lib/records/id.ts'
import type { SearchParameters } from '#lib/text/address.ts'
import { trashTopic } from '#lib/topics/mutations.ts'

const listed = (list: PostListName, asked: SearchParameters = {}) =>
  listPosts('en', list, postFilterFrom(asked))
const slugs = async (list: PostListName, asked: SearchParameters = {}) =>
  (await listed(list, asked)).posts.map(({ record }) => record.slug)

describe('the lists of posts', () => {
  test('hold the twenty posts once each, news and articles together', async () => {
    const lists = await Promise.all([listed('news'), listed('publication'), listed('event')])
    expect(lists.map(({ total }) => total)).toEqual([12, 6, 2])
    expect(new Set(lists.flatMap(({ posts }) => posts.map(({ id }) => id))).size).toBe(20)
  })

  test('begin with the newest publication, whatever day it reports on', async () => {
    const { posts } = await listed('news')
    expect(posts[0]?.publishedOn).toBe('2022-05-10')
    const days = posts.map(({ publishedOn }) => publishedOn)
    expect(days).toEqual(days.toSorted().reverse())
    const khajura = posts.find(({ record }) => record.title.endsWith('in Khajura'))
    expect([khajura?.publishedOn, khajura?.eventStartOn]).toEqual(['2020-03-11', '2019-06-10'])
  })

  test('are narrowed by topic and alliance, and count under the other facet', async () => {
    const filter = postFilterFrom({ topic: 'covid-19', alliance: 'mcsr-cities-alliance' })
    const { posts, total } = await listPosts('en', 'news', filter)
    const facets = await countPostFacets('news', filter)
    expect(facets.topic.find(({ value }) => value === 'covid-19')?.count).toBe(total)
    expect(facets.alliance.find(({ value }) => value === 'unossc-cities-project')?.count).toBe(
      (await listed('news', { topic: 'covid-19' })).total,
    )
    expect(posts.map(({ record }) => record.slug)).toContain('quanzhou-masks-for-isfahan')
  })

  test('are narrowed by nothing that is malformed or given twice', async () => {
    for (const topic of ['\0', "' OR 1=1", 'x'.repeat(5000), ['waste', 'health']]) {
      expect((await listed('news', { topic })).total).toBe(12)
    }
    expect((await listed('news', { topic: 'no-such-topic' })).total).toBe(0)
    expect((await listed('news', { page: '999999' })).posts).toEqual([])
  })
})

describe('the public sees', () => {
  test('no trashed post, in no list and under no address', async () => {
    await trashPost(seedEditor(), seededRecordId('post/quanzhou-masks-for-bergamo'), 1)
    expect(await findPost('en', 'quanzhou-masks-for-bergamo')).toBeNull()
    expect(await slugs('news')).not.toContain('quanzhou-masks-for-bergamo')
  })

  test('no draft', async () => {
    const draft = await createPost(
      seedEditor(),
      postFields.parse({ title: 'Draft', slug: 'draft', type: 'event', language: 'en', summary: 'Draft' }),
    )
    const id = 'created' in draft ? draft.created : ''
    await db.record.update({ where: { id }, data: { status: 'draft' } })
    expect(await findPost('en', 'draft')).toBeNull()
    expect(await slugs('event')).not.toContain('draft')
  })

  test('no trashed record among what a post is about, and no trashed topic to narrow by', async () => {
    await trashCity(seedEditor(), seededRecordId('city/kushtia'), 1)
    await trashTopic(seedEditor(), seededRecordId('topic/waste'), 1)
    const post = await findPost('en', 'waste-management-partnership-koidu-kushtia')
    expect(post?.subjects.map(({ record }) => record.slug)).toContain('koidu')
    expect(post?.subjects.map(({ record }) => record.slug)).not.toContain('kushtia')
    expect(post?.record.topics).toEqual([])
    const facets = await countPostFacets('news', postFilterFrom({}))
    expect(facets.topic.map(({ value }) => value)).not.toContain('waste')
    expect((await listed('news', { topic: 'waste' })).total).toBe(0)
  })
})
