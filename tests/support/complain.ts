/**
 * Fails the test with everything that is wrong, one finding a paragraph. Not by comparing with an empty
 * list: of that, a report shows the beginning of the first finding and a difference.
 */
export function complain(about: string, findings: string[]): void {
  if (findings.length > 0) throw new Error(`${about}:\n${findings.join('\n')}`)
}
