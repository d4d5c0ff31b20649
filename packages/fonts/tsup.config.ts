import {nodeLibrary} from '../../tsup.base.js'

// The build empties `dist`, so all else is put there after it.
export default nodeLibrary({
  onSuccess: 'node scripts/copy-faces.mjs && node scripts/write-emoji.mjs'
})
