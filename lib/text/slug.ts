import { z } from 'zod'
import { normalize } from './normalize.ts'

/** Longest slug the database takes. */
export const slugLength = 120

/**
 * The last part of an address for a title: lower-case ASCII letters and digits, single hyphens between.
 * Empty when the title has none of them (a title wholly in Chinese, say): the caller asks for one then.
 */
export function slugFrom(title: string): string {
  return normalize(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, slugLength)
    .replace(/-+$/, '')
}

export const slug = z
  .string()
  .trim()
  .max(slugLength, `Shorten the address to ${slugLength} characters or fewer`)
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'Use lower-case letters a to z, digits and single hyphens in the address',
  )

/** Whether this could be a slug: what is none need not be looked for. */
export const isSlug = (value: string): boolean => slug.safeParse(value).data === value
