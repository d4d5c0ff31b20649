/**
 * Name a picture: a relative URL means something else in each post.
 *
 * @param url
 *   URL of the picture.
 * @param from
 *   Id of the post that shows it.
 * @returns
 *   Key that is the same for the same picture.
 */
export function pictureKey(url: string, from: string): string {
  return URL.canParse(url) ? url : `${from} ${url}`
}
