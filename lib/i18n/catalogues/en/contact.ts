export const contact = {
  title: 'Contacts',
  role: 'Role',
  department: 'Department',
  name: 'Name',
  email: 'E-mail',
  phone: 'Telephone',
  website: 'Website',
  noAddress: 'No address is published.',
} as const
