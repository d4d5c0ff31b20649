export {faces} from './faces.js'
export type {FontFace} from './font-face.js'
