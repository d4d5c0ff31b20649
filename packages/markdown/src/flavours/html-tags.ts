import type {Flavour} from './flavour.js'

/** HTML, which most readers of Markdown let through. */
export const htmlTags: Flavour['tags'] = {
  subscript: ['<sub>', '</sub>'],
  superscript: ['<sup>', '</sup>'],
  underline: ['<u>', '</u>']
}
