import {nodeLibrary} from '../../tsup.base.js'

export default nodeLibrary({
  // Keeps what draws formulas in a file of its own, loaded when there is one.
  splitting: true
})
