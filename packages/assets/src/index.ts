export type {CoverFaces, CoverText, MakeCoverOptions} from './cover/cover-text.js'
export {makeCover} from './cover/make-cover.js'
export type {FaceSource} from './lettering/face-source.js'
