/** Something in a text that may tell more of a private person than should be public. */
export interface PrivateData {
  kind: 'email' | 'phone' | 'messenger' | 'account' | 'identity'
  /** As it stands in the text. */
  text: string
}

/** Leads to somebody in a messenger, with its scheme or without. */
const messengerLink =
  /(?<![\p{L}\p{N}._-])(?:(?:https?:\/\/)?(?:www\.)?(?:wa\.me|(?:api|web|chat)\.whatsapp\.com|(?:t|telegram)\.me|line\.me|signal\.me|m\.me|u\.wechat\.com|weixin\.qq\.com\/r|join\.skype\.com)\/|(?:tg|whatsapp|viber|weixin|sgnl):\/\/)[^\s，。；、）】」』》]*[^\s，。；、）】」』》.,;:!?)\]]/giu

/** An address on the web is public, and full of figures, but for what it says of somebody (`inAddress`). */
const webAddress = /\b(?:https?:\/\/|www\.)[^\s，。；、）】」』》]*[^\s，。；、）】」』》.,;:!?)\]]/giu

/** Identifiers of documents: public by their nature, and full of figures. */
const harmless =
  /\bdoi:?\s*\S+|\b10\.\d{4,9}\/\S+|\b(?:ISBN|ISSN|GeoNames|Wikidata|A\/RES|S\/RES)[\s:]*[\dXQ/ -]+/giu

const email =
  /[\p{L}\p{N}._%+-]{1,64}\s{0,3}(?:@|\(at\)|\[at\]|\(собака\))\s*[\p{L}\p{N}-]+(?:(?:\.|\s*(?:\(dot\)|\[dot\]|\(точка\))\s*)[\p{L}\p{N}-]+)+/giu
/** In words: with the point as one, too, or in capitals that nobody writes otherwise. */
const spelledEmail =
  /[\p{L}\p{N}._%+-]{1,64}\s{1,3}(?:[Aa][Tt]\s+[\p{L}\p{N}-]+(?:\s+[Dd][Oo][Tt]\s+[\p{L}\p{N}-]+)+|(?:AT|собака)\s+[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/gu
const messenger =
  /\b(?:wechat|weixin|whatsapp|telegram|signal|skype|viber|line\s?id|qq)\b\s*(?:id|no\.?|number)?\s*(?:[:：]\s*@?|@)[\w.+-]{4,}|\b(?:wechat|weixin|telegram|skype)\b\s+(?:id\s+)?(?=[\w-]*[\d_])[a-z][\w-]{5,31}|微信号?\s*(?:[:：]\s*[\w-]{4,}|(?!wechat|weixin|official)[a-z][\w-]{5,19})|\bqq\s*号?\s*\d{5,11}(?!\d)/giu
const account = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/gu
const identity = /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/gu

/** A run of figures that are grouped as nobody groups anything but telephone numbers, or any after a word for it. */
const figures =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{N}.,/_-])(?:\+|00)?\(?\d(?:[\s().\-–/]{0,3}\d){5,17}(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}_]|[.,]\d)/gu
const phoneWord =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}])(?:tel(?:ephone|efon|éfono|éphone)?|phone|mobile|mob|cell|fax|hotline|call|whatsapp|тел(?:ефон)?|моб|факс|电话|手机|電話|传真|هاتف|جوال)\s*(?:no|nr|№)?\s*[.:：]*\s*$/iu

/**
 * Finds e-mail addresses, telephone numbers and their like in a text. Not addresses on the web that lead to no person, nor years,
 * dates, amounts or coordinates. It only warns: a person decides.
 */
export function findPrivateData(text: string): PrivateData[] {
  const found: PrivateData[] = []
  // What cannot be seen does not keep a number from being one.
  let rest = text.replace(/\p{Cf}/gu, '')
  const take = (
    kind: PrivateData['kind'],
    pattern: RegExp,
    fits: (match: string, before: string) => boolean = () => true,
  ) => {
    rest = rest.replace(pattern, (match: string, ...more: unknown[]) => {
      const offset = more.find((value) => typeof value === 'number') ?? 0
      if (!fits(match, rest.slice(Math.max(0, offset - 24), offset))) return match
      found.push({ kind, text: match.trim() })
      return blank(match)
    })
  }
  take('messenger', messengerLink)
  rest = rest.replace(webAddress, (address) => {
    found.push(...inAddress(address))
    return blank(address)
  })
  rest = rest
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, westernDigit)
    .replace(harmless, blank)
  take('email', email)
  take('email', spelledEmail)
  take('messenger', messenger)
  take('account', account, isAccount)
  take('identity', identity)
  take('phone', figures, isPhone)
  return found
}

/** Arabic and Persian digits, of which ten and six each stand in a row of sixteen. */
const westernDigit = (digit: string) => String((digit.codePointAt(0) ?? 0) % 16)

/** Endings that no host has, but files whose names hold an @. */
const emailInAddress =
  /[\p{L}\p{N}._%+-]{1,64}[@＠](?:[\p{L}\p{N}-]+\.)+(?!(?:png|jpe?g|gif|webp|svg|css|js)\b)\p{L}{2,}/giu
const numberInAddress = /^\+?\(?\d[\d\s().-]{4,18}\d$/

/** What an address on the web says of somebody: an e-mail address, and a number that is called one or begins as one does. */
function inAddress(address: string): PrivateData[] {
  const parts = unescaped(address).split(/[/?#&=;,]/)
  return parts.flatMap((part, index): PrivateData[] => {
    const emails = (part.match(emailInAddress) ?? []).map((text) => ({ kind: 'email' as const, text }))
    const isNumber =
      numberInAddress.test(part) && (part.startsWith('+') || phoneWord.test(parts[index - 1] ?? ''))
    return isNumber && part.replace(/\D/g, '').length >= 6
      ? [...emails, { kind: 'phone', text: part }]
      : emails
  })
}

function unescaped(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
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
  const isGrouped = /[\s()/-]/.test(text)
  // Russia and its neighbours dial an 8 before the code of an area, and before that of a mobile.
  if (digits.length === 11 && digits.startsWith('8')) return isGrouped || /^8[79]/.test(digits)
  // With the zero before an area code. A bare one is as long as one that is dialled from afar, and no number of a book.
  if (!/^\(?0[1-9]/.test(text)) return false
  return isGrouped ? digits.length >= 8 : /^\d{10,12}$/.test(text) && !isBook(text)
}

/** ISBN-10: each digit by its place, counted down from ten, makes a multiple of eleven. */
const isBook = (digits: string): boolean =>
  digits.length === 10 &&
  [...digits].reduce((sum, digit, place) => sum + Number(digit) * (10 - place), 0) % 11 === 0

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
