export const privacy = {
  title: 'Privacy',
  lead: 'The public pages collect no personal data.',
  readers: {
    title: 'If you read these pages',
    cookies: 'The public pages set no cookies and keep nothing on your device.',
    tracking:
      'There is no tracking, no analytics and no advertising. Pages load nothing from other sites: no fonts, no maps, no scripts.',
    search:
      'What you search for stands in the address of the results page. It is not kept with anything about you.',
    logs: 'The directory itself writes no record of who read which page. Whoever runs the server or the network between may keep technical logs of their own, such as addresses and times.',
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
