// When even the error page cannot be drawn: needs no database, no catalogue, no stylesheet and no Next.

const pages = {
  400: { title: 'This request cannot be answered', text: 'The server could not answer what was asked.' },
  404: { title: 'Page not found', text: 'There is no page at this address.' },
  410: { title: 'Page removed', text: 'What stood at this address was taken out of the directory for good.' },
  500: {
    title: 'The directory cannot answer at the moment',
    text: 'Something it needs, perhaps its database, does not respond. Nothing is lost. Please try again in a few minutes.',
  },
} as const

/** Of each there is a page, here and below app/[locale]/errors. */
export type ErrorStatus = keyof typeof pages

export const errorStatuses: readonly ErrorStatus[] = [404, 410, 500, 400]

/** Whose page tells a reader what another status means: of what was asked, or of us. */
export function errorStatusFor(status: number): ErrorStatus {
  return errorStatuses.find((one) => one === status) ?? (status >= 500 ? 500 : 400)
}

export const lastResort = (status: ErrorStatus): string =>
  pageOf({ ...pages[status], start: '/', startText: 'Go to the start of the City Alliances Directory' })

/** For a form of the admin area that ended in an error nobody has foreseen. */
export const failedForm = (): string =>
  pageOf({
    title: 'This could not be done',
    text:
      'Something went wrong here, and most likely nothing was saved. Go back with your browser: what you typed usually still ' +
      'stands there. Copy what you would not want to type again, then send it once more. If it fails again, tell whoever looks ' +
      'after the site what you did, and at what time.',
    start: '/admin',
    startText: 'Go to the start of the secretariat',
  })

interface Words {
  title: string
  text: string
  start: string
  startText: string
}

function pageOf({ title, text, start, startText }: Words): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – City Alliances Directory</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="${start}">${startText}</a></p>
</main>
</body>
</html>
`
}
