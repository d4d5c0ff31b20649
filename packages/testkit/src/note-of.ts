import type {ElementLook} from './element-look.js'

/** Give the text of a note that Zhihu keeps in the attributes of its number. */
export function noteOf({name, attributes}: ElementLook): string | undefined {
  return name === 'sup' && attributes['data-draft-type'] === 'reference'
    ? attributes['data-text']
    : undefined
}
