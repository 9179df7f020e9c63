/**
 * Whether an Accept header takes a media type. The range that names it most closely decides (RFC 9110, 12.5.1); no
 * header takes everything.
 */
export function accepts(header: string | null, type: string): boolean {
  if (header === null || header.trim() === '') return true
  const [family] = type.split('/')
  const ranges = new Map(header.split(',').map(mediaRange))
  const weight = ranges.get(type) ?? ranges.get(`${family}/*`) ?? ranges.get('*/*') ?? 0
  return weight > 0
}

function mediaRange(text: string): [type: string, weight: number] {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
  return [type, weight === undefined || !/^[01](\.\d{0,3})?$/.test(weight) ? 1 : Number(weight)]
}
