/** Something in a text that may tell more of a private person than should be public. */
export interface PrivateData {
  kind: 'email' | 'phone' | 'messenger' | 'account' | 'identity'
  /** As it stands in the text. */
  text: string
}

/** What is public by its nature and full of figures: addresses on the web, identifiers of documents. */
const harmless =
  /\b(?:https?:\/\/|www\.)\S+|\bdoi:?\s*\S+|\b10\.\d{4,9}\/\S+|\b(?:ISBN|ISSN|GeoNames|Wikidata|A\/RES|S\/RES)[\s:]*[\dXQ/ -]+/giu

const email =
  /[\p{L}\p{N}._%+-]+\s?(?:@|\(at\)|\[at\]|＠)\s?[\p{L}\p{N}-]+(?:\s?(?:\.|\(dot\)|\[dot\])\s?[\p{L}\p{N}-]+)+/giu
const messenger =
  /\b(?:wechat|weixin|whatsapp|telegram|signal|skype|viber|line\s?id|qq)\b\s*(?:id|no\.?|number)?\s*[:：]\s*@?[\w.+-]{4,}|微信号?\s*[:：]\s*[\w-]{4,}/giu
const account = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/gu
const identity = /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/gu

/** A run of figures that are grouped as nobody groups anything but telephone numbers, or any after a word for it. */
const figures =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{N}.,/_-])(?:\+|00)?\(?\d(?:[\s().\-–/]{0,3}\d){5,17}(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}_]|[.,]\d)/gu
const phoneWord =
  /(?:tel(?:ephone|efon|éfono|éphone)?|phone|mobile|mob|cell|fax|hotline|call|whatsapp|тел(?:ефон)?|моб|факс|电话|手机|電話|传真|هاتف|جوال)\s*(?:no|nr|№)?\s*[.:：]*\s*$/iu

/**
 * Finds e-mail addresses, telephone numbers and their like in a text. Not addresses on the web, years, dates, amounts or
 * coordinates. It only warns: a person decides.
 */
export function findPrivateData(text: string): PrivateData[] {
  let rest = text.normalize('NFKC').replace(harmless, blank)
  const found: PrivateData[] = []
  const take = (
    kind: PrivateData['kind'],
    pattern: RegExp,
    fits: (match: string, before: string) => boolean,
  ) => {
    rest = rest.replace(pattern, (match: string, ...more: unknown[]) => {
      const offset = more.find((value) => typeof value === 'number') ?? 0
      if (!fits(match, rest.slice(Math.max(0, offset - 24), offset))) return match
      found.push({ kind, text: match.trim() })
      return blank(match)
    })
  }
  take('email', email, () => true)
  take('messenger', messenger, () => true)
  take('account', account, isAccount)
  take('identity', identity, () => true)
  take('phone', figures, isPhone)
  return found
}

const blank = (text: string) => ' '.repeat(text.length)

/** ISO 13616: the letters as numbers, the first four characters last, leave 1 when divided by 97. */
function isAccount(text: string): boolean {
  const compact = text.replaceAll(' ', '')
  const digits = `${compact.slice(4)}${compact.slice(0, 4)}`.replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  )
  return /^\d+$/.test(digits) && BigInt(digits) % 97n === 1n
}

function isPhone(text: string, before: string): boolean {
  const digits = text.replace(/\D/g, '')
  if (digits.length > 15) return false
  if (phoneWord.test(before)) return digits.length >= 6
  if (isDates(text)) return false
  if (/^(\+|00)\(?[1-9]/.test(text)) return digits.length >= 8
  // A mobile number of China, in one or grouped as people do.
  if (/^1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}$/.test(text)) return true
  if (/^\(?[2-9]\d{2}\)?[\s.-]\d{3}[\s.-]\d{4}$/.test(text)) return true
  // With the zero before an area code, and something that groups it: a bare one may be any number.
  return /^\(?0[1-9]/.test(text) && digits.length >= 8 && /[\s()/-]/.test(text)
}

/** 2015-2016, 2017-03-20, 20.03.2017-22.03.2017, 1 000 000 */
function isDates(text: string): boolean {
  const parts = text.split(/[\s.\-–/]+/)
  const isYear = (part: string) => /^(?:1[5-9]|20|21)\d{2}$/.test(part)
  if (parts.some(isYear) && parts.every((part) => isYear(part) || /^\d{1,2}$/.test(part))) return true
  return (
    parts.length > 1 &&
    /^[1-9]\d{0,2}$/.test(parts[0] ?? '') &&
    parts.slice(1).every((part) => /^\d{3}$/.test(part))
  )
}
