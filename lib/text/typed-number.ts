/**
 * A number as a person writes it, with whatever separates its thousands: "1,234,567", "1 234 567", "1.234.567",
 * "1'234'567". Where fractions are allowed, a single comma or point separates these.
 * @returns null for what is no number.
 */
export function readNumber(typed: string, whole: boolean): number | null {
  const text = typed.normalize('NFKC').trim().replace(/^−/, '-').replace(/^\+/, '')
  const plain = text.replace(/(?<=\d)[\s'’](?=\d{3}(?:\D|$))/gu, '')
  const value = whole ? wholeNumber(plain) : fraction(plain)
  return value !== null && Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : null
}

function wholeNumber(text: string): number | null {
  if (/^-?\d+$/.test(text)) return Number(text)
  return /^-?\d{1,3}(?:(,)\d{3}(?:,\d{3})*|(\.)\d{3}(?:\.\d{3})*)$/.test(text)
    ? Number(text.replace(/[.,]/g, ''))
    : null
}

const fraction = (text: string): number | null =>
  /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null
