// Write the JSON Schema of a book beside the code that it is made from.
import {writeFileSync} from 'node:fs'
import {toJsonSchema} from '../dist/index.js'

const path = new URL('../dist/book.schema.json', import.meta.url)
writeFileSync(path, `${JSON.stringify(await toJsonSchema(), undefined, 2)}\n`)
