import type {ThemeSpec} from '../theme-spec.js'

/** As a Chinese book is set: for paper. */
export const book: ThemeSpec = {
  paper: 'a4',
  marginMm: 17,
  fontSizePt: 10.5,
  lineHeight: 1.75,
  longestLine: 42,
  columns: 1,
  face: 'serif',
  indent: 'auto',
  colours: {
    paper: '#ffffff',
    ink: '#000000',
    accent: '#19325a',
    string: '#23603a',
    literal: '#8a2a4b'
  }
}
