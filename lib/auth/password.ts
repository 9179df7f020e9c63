// What a password must be: long, and not one that everybody tries first. No rules of composition, which make passwords
// worse (NIST SP 800-63B, 3.1.1.2).
export const passwordLength = { least: 12, most: 200 } as const

export type PasswordTrouble = 'short' | 'long' | 'known' | 'own'

/** What passwords that are tried first are made of, whatever is put before or behind it. */
const wellKnown = [
  ...[
    'password',
    'passwort',
    'passw0rd',
    'p@ssword',
    'p@ssw0rd',
    'motdepasse',
    'contrasena',
    'parola',
    'secret',
  ],
  ...['letmein', 'welcome', 'iloveyou', 'trustno', 'changeme', 'default', 'testtest', 'sunshine', 'princess'],
  ...['football', 'baseball', 'superman', 'starwars', 'pokemon', 'monkey', 'dragon', 'master', 'whatever'],
  ...['admin', 'administrator', 'root', 'user', 'editor', 'viewer', 'guest', 'login', 'secretariat'],
  ...[
    'cityalliances',
    'cityalliance',
    'cityalliancesdirectory',
    'cities',
    'alliance',
    'alliances',
    'directory',
  ],
  ...[
    'correcthorsebatterystaple',
    'qwerty',
    'qwertz',
    'azerty',
    'asdfgh',
    'yxcvbn',
    'zxcvbn',
    'zaqwsx',
    'qazwsx',
  ],
]

/** Keys side by side, and the alphabet. */
const runs = [
  '1234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
]

/**
 * Null where the password will do.
 * @param about - what anybody knows of the person: name and e-mail address.
 */
export function passwordTrouble(password: string, about: readonly string[] = []): PasswordTrouble | null {
  // As a person counts: an emoji is one.
  const { length } = [...password]
  if (length < passwordLength.least) return 'short'
  if (password.length > passwordLength.most) return 'long'
  const plain = password.normalize('NFKC').toLowerCase()
  if (isWellKnown(plain)) return 'known'
  const own = about
    .flatMap((text) => [text, ...text.split(/[\s@.]+/)])
    .map((word) => core(word.toLowerCase()))
  return own.some((word) => word.length > 3 && rest(plain, word) < 5) ? 'own' : null
}

function isWellKnown(plain: string): boolean {
  if (new Set(plain).size < 5) return true
  const letters = core(plain)
  // Nothing but digits and signs: a date, a phone number, a run.
  if (letters === '') return new Set(plain).size < 8 || runs.some((run) => isRun(plain, run))
  if (runs.some((run) => isRun(plain, run))) return true
  return wellKnown.some((word) => letters === word || rest(plain, word) < 5)
}

/** Without what people put around a word: digits, signs, spaces. */
const core = (text: string) => text.replace(/[^\p{L}]+/gu, '')

/** How many letters and digits are left when the word, wherever it stands and however often, is taken out. */
function rest(plain: string, word: string): number {
  if (!plain.includes(word)) return Number.POSITIVE_INFINITY
  return plain.replaceAll(word, '').replace(/[^\p{L}]+/gu, '').length
}

/** Whether it goes along the run, forth or back, all the time, over its end and again. */
function isRun(plain: string, run: string): boolean {
  const bare = plain.replace(/[^\p{L}\p{N}]+/gu, '')
  const forth = run.repeat(4)
  const back = [...forth].reverse().join('')
  return bare.length >= 6 && (forth.includes(bare) || back.includes(bare))
}
