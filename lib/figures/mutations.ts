import { ownFields } from '#lib/records/fields.ts'
import { mutationsOf } from '#lib/records/mutations.ts'
import type { Noun } from '#lib/records/noun.ts'
import { type FigureFields, figureFields, figureMeasure } from './fields.ts'

export const figureNoun: Noun<FigureFields> = {
  kind: 'figure',
  fields: figureFields,
  async read(tx, id) {
    const row = await tx.figure.findUnique({ where: { id }, omit: { id: true } })
    return row && { ...row, measure: figureMeasure.parse(row.measure), value: Number(row.value) }
  },
  async write(tx, id, fields) {
    const row = ownFields(fields)
    await tx.figure.upsert({ where: { id }, create: { id, ...row }, update: row })
  },
}

export const {
  create: createFigure,
  update: updateFigure,
  trash: trashFigure,
  restore: restoreFigure,
} = mutationsOf(figureNoun)
