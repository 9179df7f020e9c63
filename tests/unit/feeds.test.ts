import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { atomXml } from '#lib/directory/feeds/atom.ts'
import { daysOf } from '#lib/directory/feeds/days.ts'
import { membershipEvents, renamings, type Version } from '#lib/directory/feeds/history.ts'
import { calendarPath, feedPath, parseFeedName } from '#lib/directory/feeds/paths.ts'
import type { RecordStatus } from '#prisma/generated/enums.ts'

describe('the name of a feed', () => {
  test('says what it tells of and what it is narrowed to', () => {
    for (const path of [
      feedPath('news'),
      feedPath('members', { facet: 'alliance', key: 'silk-road-urban-alliance' }),
      feedPath('projects', { facet: 'country', key: 'np' }),
      feedPath('publications', { facet: 'topic', key: 'topic-alliance' }),
      calendarPath(),
      calendarPath({ facet: 'topic', key: 'waste' }),
    ]) {
      const parsed = parseFeedName(path.slice('/feeds/'.length))
      if (!parsed) throw new Error(path)
      const again =
        parsed.type === 'ics' ? calendarPath(parsed.narrowing) : feedPath(parsed.subject, parsed.narrowing)
      expect(again).toBe(path)
    }
  })

  test.for([
    '',
    'news',
    'news.ics',
    'events.atom',
    'cities.atom',
    'news-alliance-.atom',
    'news-country-ukr.atom',
    'news-topic--.atom',
    'NEWS.atom',
    'news.atom\n',
  ])('is not %j', (name) => expect(parseFeedName(name)).toBeNull())
})

test('a feed is well-formed whatever its texts hold', () => {
  const wild = `<b>&amp;"'\u0000\u000b\ud800 ]]>\uffff 塔 \u{1f600}`
  const xml = atomXml({
    self: 'https://example.org/feeds/news.atom',
    page: 'https://example.org/en/news',
    title: wild,
    subtitle: wild,
    language: 'en',
    author: wild,
    icon: 'https://example.org/icon.svg',
    entries: [
      {
        id: 'https://example.org/id/0000000000',
        title: wild,
        href: 'https://example.org/?a=1&b="2"',
        updatedAt: new Date(1),
        publishedAt: null,
        summary: wild,
        original: 'https://example.org/<>',
        categories: [wild],
      },
    ],
  })
  expect(XMLValidator.validate(xml)).toBe(true)
  const { feed } = new XMLParser({ htmlEntities: true }).parse(xml)
  expect(feed.entry.title).toBe(`<b>&amp;"' ]]> 塔 \u{1f600}`)
})

describe('a partial date marks all the days it may mean', () => {
  test.for([
    ['2015-11-30', null, '2015-11-30', '2015-12-01', true],
    ['2015-11-30', '2015-12-02', '2015-11-30', '2015-12-03', true],
    ['2016-02', null, '2016-02-01', '2016-03-01', false],
    ['2015-12', '2016', '2015-12-01', '2017-01-01', false],
    ['2015', null, '2015-01-01', '2016-01-01', false],
  ] as const)('%s to %s', ([begin, last, first, end, exact]) => {
    expect(daysOf(begin, last)).toEqual({ first: new Date(first), end: new Date(end), exact })
  })
})

describe('the history of a membership', () => {
  const history = (...steps: [RecordStatus, status?: string, title?: string][]): Version[] =>
    steps.map(([record, status = 'current', title = 'A'], index) => ({
      version: index + 1,
      status: record,
      at: new Date(index),
      snapshot: { title, status },
    }))
  const told = (versions: Version[]) =>
    membershipEvents(versions).map(({ version, change }) => `${version} ${change}`)

  test('tells when it was listed and when it ended, and nothing in between', () => {
    expect(
      told(history(['published'], ['published'], ['published', 'suspended'], ['published', 'ended'])),
    ).toEqual(['1 listed', '4 left'])
  })

  test('tells of a draft only once it is published, and of one that was ended from the first not at all', () => {
    expect(told(history(['draft'], ['draft'], ['published'], ['published']))).toEqual(['3 listed'])
    expect(told(history(['draft'], ['draft'], ['trashed']))).toEqual([])
    expect(told(history(['published', 'ended'], ['published', 'ended']))).toEqual([])
  })

  test('tells of what was taken away and put back', () => {
    expect(
      told(history(['published'], ['trashed'], ['published'], ['published', 'ended'], ['trashed'])),
    ).toEqual(['1 listed', '2 left', '3 listed', '4 left'])
  })

  test('tells another name where both were public', () => {
    const names = history(
      ['published', 'x', 'A'],
      ['published', 'x', 'B'],
      ['draft', 'x', 'B'],
      ['draft', 'x', 'C'],
      ['published', 'x', 'D'],
    )
    expect(renamings(names)).toMatchObject([{ version: 2, from: 'A', to: 'B' }])
  })
})
