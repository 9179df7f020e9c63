export const privacy = {
  title: 'Privacy',
  lead: 'The public pages collect no personal data.',
  readers: {
    title: 'If you read these pages',
    cookies:
      'The public pages set no cookies, with one exception: if you choose another language, a cookie remembers which one for a year, and only the start page asks for it. If you choose colours or a text size, your browser keeps that choice itself and sends it nowhere.',
    tracking:
      'There is no tracking, no analytics and no advertising. Pages load nothing from other sites: no fonts, no maps, no scripts.',
    search:
      'What you search for stands in the address of the results page. It is not kept with anything about you.',
    logs: 'For each request the directory may log the address asked for, the answer, when, and how long it took: never who asked, from which network address or with which browser, and never the words of a search. Whoever runs the server or the network between may keep technical logs of their own, such as addresses and times.',
  },
  people: {
    title: 'People named in the directory',
    text: 'A person is named only where an alliance itself has published that name for a role, such as a contact at a secretariat. No private telephone number, e-mail address or home address is published, even where a source document contains one.',
  },
  links: {
    title: 'Links to other sites',
    text: 'Links to sources lead to sites run by others, which have their own rules. These pages ask the browser not to tell those sites the page you came from.',
  },
} as const
