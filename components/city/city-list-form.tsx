import { ListScript } from '#components/layout/scripts.tsx'
import { type CityFilter, cityFacets, citySorts } from '#lib/cities/filter.ts'
import { citiesPath } from '#lib/cities/paths.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'

/** Narrows the list by a name and sorts it: a plain GET form that keeps the facets chosen. */
export function CityListForm({ locale, filter }: { locale: Language; filter: CityFilter }) {
  const list = messages(locale, 'list')
  const t = messages(locale, 'city')
  return (
    <form action={citiesPath(locale)} className="list-form">
      <div>
        <label className="label" htmlFor="city-name">
          {t('nameContains')}
        </label>
        <input
          id="city-name"
          type="search"
          name="q"
          defaultValue={filter.q ?? ''}
          maxLength={100}
          autoComplete="off"
        />
      </div>
      {cityFacets.map((facet) => {
        const value = filter[facet]
        return (
          value && (
            <input
              key={facet}
              type="hidden"
              name={facet}
              value={facet === 'country' ? value.toLowerCase() : value}
            />
          )
        )
      })}
      <div>
        <label className="label" htmlFor="city-sort">
          {list('sort')}
        </label>
        <select id="city-sort" name="sort" defaultValue={filter.sort}>
          {citySorts.map((sort) => (
            <option key={sort} value={sort}>
              {list(`sortBy.${sort}`)}
            </option>
          ))}
        </select>
      </div>
      <button type="submit">{list('apply')}</button>
      <ListScript />
    </form>
  )
}
