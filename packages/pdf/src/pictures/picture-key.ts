/**
 * Name a picture: what is relative, or a part of its document (`cid:`), is
 * another picture in each post.
 *
 * @param url
 *   URL of the picture.
 * @param from
 *   Id of the post that shows it.
 * @returns
 *   Key that is the same for the same picture.
 */
export function pictureKey(url: string, from: string): string {
  return /^(?:https?:\/\/|data:)/i.test(url) ? url : `${from} ${url}`
}
