import {defaultHandlers, type Handle} from 'mdast-util-from-html'

/** Read a picture that lies in the book. */
export const img: Handle = (state, element) => {
  const {src, alt, title, width, height} = element.attributes
  if (!src) return defaultHandlers.img?.(state, element)
  return {
    type: 'image',
    url: src,
    ...(alt !== undefined && {alt}),
    ...(title && {title}),
    ...(width && {width: Number(width)}),
    ...(height && {height: Number(height)})
  }
}
