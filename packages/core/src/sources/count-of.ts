/**
 * Say how many there are of something, such as `4 stories without text`.
 *
 * @param number
 *   How many.
 * @param name
 *   What one of them is called; its first word is put into the plural.
 */
export function countOf(number: number, name: string): string {
  if (number === 1) return `1 ${name}`
  const [, noun = name, rest = ''] = /^(\S+)(.*)$/s.exec(name) ?? []
  return `${number} ${pluralOf(noun)}${rest}`
}

function pluralOf(noun: string): string {
  if (noun === 'people') return noun
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}
