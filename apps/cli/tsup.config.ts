import {nodeLibrary} from '../../tsup.base.js'

// Splitting keeps each exporter in a file of its own, loaded when it is needed.
export default nodeLibrary({dts: false, splitting: true})
