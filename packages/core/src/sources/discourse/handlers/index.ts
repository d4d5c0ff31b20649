import type {Handle} from 'mdast-util-from-html'
import {a} from './a.js'
import {aside} from './aside.js'
import {div} from './div.js'
import {img} from './img.js'
import {span} from './span.js'

/** What Discourse means by its tags where that is more than HTML says. */
export const handlers: Readonly<Record<string, Handle>> = {a, aside, div, img, span}
