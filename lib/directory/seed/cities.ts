import { australiaCities } from '#prisma/seed/cities/australia.ts'
import { bangladeshCities } from '#prisma/seed/cities/bangladesh.ts'
import { bulgariaCities } from '#prisma/seed/cities/bulgaria.ts'
import { cambodiaCities } from '#prisma/seed/cities/cambodia.ts'
import { chinaCities } from '#prisma/seed/cities/china.ts'
import { croatiaCities } from '#prisma/seed/cities/croatia.ts'
import { gambiaCities } from '#prisma/seed/cities/gambia.ts'
import { georgiaCities } from '#prisma/seed/cities/georgia.ts'
import { greeceCities } from '#prisma/seed/cities/greece.ts'
import { hungaryCities } from '#prisma/seed/cities/hungary.ts'
import { iranCities } from '#prisma/seed/cities/iran.ts'
import { italyCities } from '#prisma/seed/cities/italy.ts'
import { italyPartnersCities } from '#prisma/seed/cities/italy-partners.ts'
import { kazakhstanCities } from '#prisma/seed/cities/kazakhstan.ts'
import { kyrgyzstanCities } from '#prisma/seed/cities/kyrgyzstan.ts'
import { lebanonCities } from '#prisma/seed/cities/lebanon.ts'
import { lithuaniaCities } from '#prisma/seed/cities/lithuania.ts'
import { mexicoCities } from '#prisma/seed/cities/mexico.ts'
import { moldovaCities } from '#prisma/seed/cities/moldova.ts'
import { nepalCities } from '#prisma/seed/cities/nepal.ts'
import { northMacedoniaCities } from '#prisma/seed/cities/north-macedonia.ts'
import { palestineCities } from '#prisma/seed/cities/palestine.ts'
import { russiaCities } from '#prisma/seed/cities/russia.ts'
import { sierraLeoneCities } from '#prisma/seed/cities/sierra-leone.ts'
import { somaliaCities } from '#prisma/seed/cities/somalia.ts'
import { tajikistanCities } from '#prisma/seed/cities/tajikistan.ts'
import { ukraineCities } from '#prisma/seed/cities/ukraine.ts'
import { uzbekistanCities } from '#prisma/seed/cities/uzbekistan.ts'
import type { SeedCity } from '#prisma/seed/shape.ts'

/** Every place of the seed: the listed members, and the places that take part in projects. */
export const seedCities: readonly SeedCity[] = [
  ...australiaCities,
  ...bangladeshCities,
  ...bulgariaCities,
  ...cambodiaCities,
  ...chinaCities,
  ...croatiaCities,
  ...gambiaCities,
  ...georgiaCities,
  ...greeceCities,
  ...hungaryCities,
  ...iranCities,
  ...italyPartnersCities,
  ...italyCities,
  ...kazakhstanCities,
  ...kyrgyzstanCities,
  ...lebanonCities,
  ...lithuaniaCities,
  ...mexicoCities,
  ...moldovaCities,
  ...nepalCities,
  ...northMacedoniaCities,
  ...palestineCities,
  ...russiaCities,
  ...sierraLeoneCities,
  ...somaliaCities,
  ...tajikistanCities,
  ...ukraineCities,
  ...uzbekistanCities,
]
