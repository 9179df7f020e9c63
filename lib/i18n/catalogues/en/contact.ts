export const contact = {
  title: 'Contacts',
  role: 'Role',
  department: 'Department',
  name: 'Name',
  emailAt: 'E-mail: <address></address>',
  phoneAt: 'Telephone: <address></address>',
  websiteAt: 'Web page: <address></address>',
  noAddress: 'No address or number is published.',
} as const
