/**
 * For a list that is empty for what was asked: it can be asked for in any number of ways. Search engines leave it out,
 * and the front does not keep it. React moves it to the head.
 */
export function Unlisted() {
  return <meta name="robots" content="noindex" />
}
