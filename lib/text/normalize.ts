// Letters that Unicode does not decompose into a base letter and a mark, as people type them without a special keyboard.
const plainLetters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ə: 'a',
  ŋ: 'n',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  ҳ: 'х',
  ҷ: 'ч',
  ӣ: 'и',
  є: 'е',
  // The form that sigma has at the end of a word.
  ς: 'σ',
  ґ: 'г',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
}
const plain = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu')

/** The longest text that is compared; what is longer is cut, so that no query can cost more than this. */
export const normalizedLength = 2000

/**
 * The form in which texts are compared when searching: compatibility-decomposed, without accents and other marks
 * (й becomes и, é becomes e), lower case, apostrophes dropped (O‘zbekiston, oʼzbekiston and ozbekiston agree), every other
 * run of characters that are neither letters nor digits one space, nothing at the ends. Empty where there is
 * no letter or digit.
 */
export function normalize(text: string): string {
  return (
    text
      .slice(0, normalizedLength)
      .toLowerCase()
      .replace(plain, (letter) => plainLetters[letter] ?? letter)
      .normalize('NFKD')
      // Again, because signs such as ℡ are composed of capitals.
      .toLowerCase()
      .replace(/\p{M}+/gu, '')
      .replace(/['’‘ʼʻ`´ьъ]/gu, '')
      .replace(plain, (letter) => plainLetters[letter] ?? letter)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  )
}
