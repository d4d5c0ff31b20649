import {nodeLibrary} from '../../tsup.base.js'

// The build empties `dist`, so the faces are copied after it.
export default nodeLibrary({onSuccess: 'node scripts/copy-faces.mjs'})
