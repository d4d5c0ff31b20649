/**
 * Find words with an apostrophe, which Unicode does not tell from a quotation
 * mark: faces for Chinese and Japanese make it as wide as a Han.
 *
 * @param text
 *   Text, in which markup is already escaped.
 * @returns
 *   The same, with a `span` around each such word.
 * @see https://www.w3.org/TR/css-fonts-4/#font-variant-east-asian-prop
 */
export function narrowApostrophes(text: string): string {
  return text.includes('’') ? text.replace(words, '<span class="word">$&</span>') : text
}

/** From the first letter on, so that no letter is looked at from each before it. */
const words = /(?<!\p{Script=Latin})\p{Script=Latin}+(?:’\p{Script=Latin}+)+/gu
