export {aceFaults} from './ace-faults.js'
export {type CalibreVerdict, calibreAzw3, calibreCover, calibreMeta} from './calibre.js'
export {contentFaults} from './content-faults.js'
export {epubCheckFaults} from './epub-check-faults.js'
