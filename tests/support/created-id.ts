/** The id of what was just created. @throws with the answer itself where nothing was. */
export function createdId(result: object): string {
  if (!('created' in result) || typeof result.created !== 'string')
    throw new Error(`Nothing was created: ${JSON.stringify(result)}`)
  return result.created
}
