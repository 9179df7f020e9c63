export const contact = {
  emailAt: 'E-mail: <address></address>',
  phoneAt: 'Telephone: <address></address>',
  websiteAt: 'Web page: <address></address>',
  noAddress: 'No address or number is published.',
} as const
