import {pureLibrary} from '../../tsup.base.js'

// Splitting keeps what sets formulas in a file of its own, loaded when there is one.
export default pureLibrary({splitting: true})
