/**
 * Get the page of the question that an answer is on.
 *
 * @param url
 *   URL of the answer.
 * @returns
 *   URL of the question; `undefined` if the URL is not that of an answer.
 */
export function questionUrl(url: string | undefined): string | undefined {
  return /^https:\/\/www\.zhihu\.com\/question\/\d+(?=\/answer\/)/.exec(url ?? '')?.[0]
}
