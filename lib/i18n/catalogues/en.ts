import { about } from './en/about.ts'
import { accessibility } from './en/accessibility.ts'
import { account } from './en/account.ts'
import { admin } from './en/admin.ts'
import { alliance } from './en/alliance.ts'
import { api } from './en/api.ts'
import { city } from './en/city.ts'
import { codebook } from './en/codebook.ts'
import { committee } from './en/committee.ts'
import { contact } from './en/contact.ts'
import { country } from './en/country.ts'
import { data } from './en/data.ts'
import { date } from './en/date.ts'
import { error } from './en/error.ts'
import { feed } from './en/feed.ts'
import { field } from './en/field.ts'
import { figure } from './en/figure.ts'
import { form } from './en/form.ts'
import { history } from './en/history.ts'
import { home } from './en/home.ts'
import { list } from './en/list.ts'
import { mail } from './en/mail.ts'
import { map } from './en/map.ts'
import { membership } from './en/membership.ts'
import { organization } from './en/organization.ts'
import { partnership } from './en/partnership.ts'
import { people } from './en/people.ts'
import { post } from './en/post.ts'
import { privacy } from './en/privacy.ts'
import { project } from './en/project.ts'
import { record } from './en/record.ts'
import { search } from './en/search.ts'
import { site } from './en/site.ts'
import { source } from './en/source.ts'
import { topic } from './en/topic.ts'

/** The English catalogue: the one every other language is measured against. */
export const english = {
  about,
  accessibility,
  account,
  admin,
  alliance,
  api,
  city,
  codebook,
  committee,
  contact,
  country,
  data,
  date,
  error,
  feed,
  field,
  figure,
  form,
  history,
  home,
  list,
  mail,
  map,
  membership,
  organization,
  partnership,
  people,
  post,
  privacy,
  project,
  record,
  search,
  site,
  source,
  topic,
}
