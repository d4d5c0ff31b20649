import type {Source} from '../../source.js'
import {readPage} from './read-page.js'

/**
 * Any HTML, with front matter or without: what is read where no other source
 * knows more.
 */
export const html: Source = {name: 'html', detect: () => false, read: readPage}
