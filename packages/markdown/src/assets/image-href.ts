/**
 * Say where a picture lies.
 *
 * Called with its address as the book has it, and with the `id` of the post
 * that shows it, or of the thread that it is the cover of: what is relative is
 * another picture in every document.
 *
 * Returns an address from the text, or `undefined` to leave it as it is.
 */
export type ImageHref = (url: string, from: string) => string | undefined
