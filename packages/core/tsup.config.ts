import {pureLibrary} from '../../tsup.base.js'

// In pieces: what only some documents need is loaded when one is met.
export default pureLibrary({splitting: true})
