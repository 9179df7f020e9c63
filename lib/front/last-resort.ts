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

export function lastResort(status: ErrorStatus): string {
  const { title, text } = pages[status]
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
<p><a href="/">Go to the start of the City Alliances Directory</a></p>
</main>
</body>
</html>
`
}
