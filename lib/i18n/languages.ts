/** The six languages the directory is made for, each by its own name, in the order in which they are offered. */
export const languages = {
  en: { name: 'English', direction: 'ltr' },
  zh: { name: '中文', direction: 'ltr' },
  ru: { name: 'Русский', direction: 'ltr' },
  fr: { name: 'Français', direction: 'ltr' },
  es: { name: 'Español', direction: 'ltr' },
  ar: { name: 'العربية', direction: 'rtl' },
} as const satisfies Record<string, { name: string; direction: 'ltr' | 'rtl' }>

export type Language = keyof typeof languages

/** The languages that have a catalogue and pages. The first is given to readers who ask for none of them. */
export const publishedLanguages: readonly Language[] = ['en']

/** Whether a part of an address names a language that has pages. */
export function isPublished(value: string): value is Language {
  return publishedLanguages.some((language) => language === value)
}
