import { follow } from '#lib/directory/changes/follow.ts'
import { publishedLanguages } from '#lib/i18n/languages.ts'
import { hasPage } from '#lib/records/paths.ts'
import { makePictures } from './store.ts'

/** Makes the pictures of pages that have changed, before anybody asks for them. What is not made here is made then. */
export const picturesJob = {
  name: 'pictures',
  /** Milliseconds. */
  every: 15_000,
  async run(): Promise<void> {
    await follow({
      name: 'pictures',
      batch: 100,
      tries: 3,
      async work(changed) {
        for (const { recordId, kind } of changed)
          if (hasPage(kind)) await makePictures(publishedLanguages, recordId)
      },
    })
  },
}
