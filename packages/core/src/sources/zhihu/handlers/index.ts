import type {Handle} from 'mdast-util-from-html'
import {a} from './a.js'
import {figure} from './figure.js'
import {img} from './img.js'
import {sup} from './sup.js'

/** What Zhihu means by its tags where that is more than HTML says. */
export const handlers: Readonly<Record<string, Handle>> = {a, figure, img, sup}
