import {pureLibrary} from '../../tsup.base.js'

export default pureLibrary()
