import type { ContactCard } from '#lib/records/cards.ts'
import { type GraphNode, node } from './node.ts'

/** Where to turn, for contacts that can be reached. Nobody is named: the role is what lasts. */
export const contactPoints = (contacts: readonly ContactCard[]): GraphNode[] =>
  contacts
    .filter(({ email, phone, url }) => email ?? phone ?? url)
    .map(({ role, email, phone, url }) =>
      node({ '@type': 'ContactPoint', contactType: role, email, telephone: phone, url }),
    )
