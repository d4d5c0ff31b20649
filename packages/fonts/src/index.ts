export {type EmojiFile, emojiPictures} from './emoji-pictures.js'
export {faces} from './faces.js'
export type {FontFace} from './font-face.js'
