import { countries } from './countries.ts'
import type { Noun, Resource } from './noun.ts'
import { alliances } from './nouns/alliances.ts'
import { cities } from './nouns/cities.ts'
import { committees } from './nouns/committees.ts'
import { contacts } from './nouns/contacts.ts'
import { figures } from './nouns/figures.ts'
import { memberships } from './nouns/memberships.ts'
import { organizations } from './nouns/organizations.ts'
import { partnerships } from './nouns/partnerships.ts'
import { posts } from './nouns/posts.ts'
import { projects } from './nouns/projects.ts'
import { sources } from './nouns/sources.ts'
import { topics } from './nouns/topics.ts'

/** Every noun of the model, in the order in which the API tells them. */
export const nouns: readonly Noun[] = [
  alliances,
  cities,
  memberships,
  organizations,
  committees,
  projects,
  partnerships,
  posts,
  topics,
  figures,
  contacts,
  sources,
]

/** All that the API has as a list and one by one. */
export const resources: readonly Resource[] = [...nouns, countries]
