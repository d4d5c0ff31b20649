import type {Attributes} from '../parse-markup.js'

/** Get the classes of an element. */
export function classNames({class: names}: Attributes): readonly string[] {
  return names === undefined ? none : names.split(/\s+/)
}

const none: readonly string[] = []
