export const history = {
  yes: 'Yes',
  no: 'No',
  unknownRecord: 'A record that is not to be seen here',
  unknownLanguage: 'Language not known',
  reason: {
    restored: 'Version {version} restored',
    undone: 'The save before was undone',
    publish: 'Published as planned',
    unpublish: 'Taken back as planned',
  },
} as const
