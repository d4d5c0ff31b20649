import {pureLibrary} from '../../tsup.base.js'

export default pureLibrary({entry: {index: 'src/index.ts', check: 'src/check/index.ts'}})
