import type {Container} from '../container.js'
import {epub} from './epub/index.js'
import {feed} from './feed/index.js'
import {gzip} from './gzip.js'
import {jsonLines} from './json-lines.js'
import {mhtml} from './mhtml/index.js'
import {singleFile} from './single-file.js'
import {stackexchangeDump} from './stackexchange-dump/index.js'
import {zip} from './zip/index.js'

/**
 * Kinds of file that hold several documents, by what each detects; their order
 * means nothing.
 */
export const containers: readonly Container[] = [
  epub,
  feed,
  gzip,
  jsonLines,
  mhtml,
  singleFile,
  stackexchangeDump,
  zip
]
