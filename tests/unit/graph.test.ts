import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { membershipRole } from '#lib/directory/graph/membership.ts'
import { type GraphNode, graphText, node } from '#lib/directory/graph/node.ts'
import { pageNodes, websiteNode } from '#lib/directory/graph/site.ts'
import { cityType } from '#lib/directory/graph/types.ts'

const site = { origin: 'https://directory.example.org', locale: 'en' } as const

describe('the graph as text', () => {
  test('cannot be left by anything that stands in it', () => {
    assert(
      property(string({ unit: 'binary' }), (name) => {
        const text = graphText([{ name, '@type': 'Thing' }])
        expect(text).not.toMatch(/[<>&\u2028\u2029]/)
        expect(JSON.parse(text)['@graph'][0].name).toBe(name)
      }),
    )
  })

  test.for(['</script><script>alert(1)</script>', '<!--<script>', ']]>', '\u2028', '&lt;'])(
    'carries %j whole',
    (name) => {
      const text = graphText([{ name }])
      expect(text).not.toContain('<')
      expect(JSON.parse(text)['@graph']).toEqual([{ name }])
    },
  )
})

test('a node says nothing about what is not known', () => {
  expect(
    node({ '@type': 'City', name: 'Drochia', sameAs: [], geo: null, until: undefined, note: '' }),
  ).toEqual({
    '@type': 'City',
    name: 'Drochia',
  })
})

describe('a membership', () => {
  const facts = { id: '0123456789', role: 'member', status: 'current', since: null, until: null } as const
  const role = (changes: object) =>
    membershipRole(site, { ...facts, ...changes }, 'memberOf', { '@id': 'https://example.org/a' })

  test('has its role, its own permanent address and the dates that are known, as exactly as they are', () => {
    expect(role({ since: '2017-03' })).toEqual({
      '@type': 'OrganizationRole',
      '@id': 'https://directory.example.org/id/0123456789',
      roleName: 'Member',
      startDate: '2017-03',
      memberOf: { '@id': 'https://example.org/a' },
    })
  })

  test('of an observer or a partner is none', () => {
    expect(role({ role: 'observer' })).toBeNull()
    expect(role({ role: 'partner' })).toBeNull()
  })

  test('that ended has its end; without a known end it would seem to last, and is left out', () => {
    expect(role({ status: 'ended', until: '2019' })).toMatchObject({ endDate: '2019' })
    expect(role({ status: 'ended' })).toBeNull()
  })
})

test('a place is an authority, too, where it belongs or is called after its council', () => {
  expect(cityType('city', false)).toEqual(['City'])
  expect(cityType('city', true)).toEqual(['City', 'GovernmentOrganization'])
  expect(cityType('region', true)).toEqual(['AdministrativeArea', 'GovernmentOrganization'])
  expect(cityType('council', false)).toEqual(['AdministrativeArea', 'GovernmentOrganization'])
})

describe('a page', () => {
  const way = [
    { href: '/en', label: 'Home' },
    { href: '/en/cities', label: 'Cities' },
  ]
  const about: GraphNode = { '@id': 'https://directory.example.org/id/0123456789' }
  const nodes = [
    websiteNode(site),
    ...pageNodes(site, { path: '/en/cities/drochia', name: 'Drochia', way, about }),
  ]

  test('is connected: what one node refers to, another one is', () => {
    const ids = new Set([...nodes.map((one) => one['@id']), about['@id']])
    const [, page] = nodes
    for (const reference of [page?.isPartOf, page?.breadcrumb, page?.mainEntity])
      expect(ids).toContain(Object(reference)['@id'])
  })

  test('stands at the end of the way to it', () => {
    const breadcrumbs = nodes.find((one) => one['@type'] === 'BreadcrumbList')
    expect(breadcrumbs?.itemListElement).toMatchObject([
      { position: 1, name: 'Home', item: 'https://directory.example.org/en' },
      { position: 2, name: 'Cities' },
      { position: 3, name: 'Drochia', item: 'https://directory.example.org/en/cities/drochia' },
    ])
  })

  test('of the whole site tells how it is searched', () => {
    expect(nodes[0]?.potentialAction).toMatchObject({
      '@type': 'SearchAction',
      target: { urlTemplate: 'https://directory.example.org/en/search?q={search_term_string}' },
    })
  })
})
