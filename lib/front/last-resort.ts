// When even the error page cannot be drawn: needs no database, no catalogue, no stylesheet and no Next.

const pages = {
  404: { title: 'Page not found', text: 'There is no page at this address.' },
  410: { title: 'Page removed', text: 'What stood at this address was taken out of the directory for good.' },
  500: {
    title: 'The directory cannot answer at the moment',
    text: 'Something it needs, perhaps its database, does not respond. Nothing is lost. Please try again in a few minutes.',
  },
} as const

export type ErrorStatus = keyof typeof pages

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
