import { chinaInternationalCitiesDevelopmentAlliance } from '#prisma/seed/alliances/china-international-cities-development-alliance.ts'
import { mcsrCitiesAlliance } from '#prisma/seed/alliances/mcsr-cities-alliance.ts'
import { silkRoadUrbanAlliance } from '#prisma/seed/alliances/silk-road-urban-alliance.ts'
import { unosscCitiesProject } from '#prisma/seed/alliances/unossc-cities-project.ts'
import type { SeedAlliance } from '#prisma/seed/shape.ts'

/** The four systems of the documents. */
export const seedAlliances: readonly SeedAlliance[] = [
  silkRoadUrbanAlliance,
  chinaInternationalCitiesDevelopmentAlliance,
  mcsrCitiesAlliance,
  unosscCitiesProject,
]
