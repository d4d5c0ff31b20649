import type {ThemeSpec} from '../theme-spec.js'

/** Much on a page: small, in two columns. */
export const compact: ThemeSpec = {
  paper: 'a4',
  marginMm: 14,
  fontSizePt: 9,
  lineHeight: 1.5,
  longestLine: 30,
  columns: 2,
  face: 'serif',
  indent: 'indent',
  colours: {
    paper: '#ffffff',
    ink: '#000000',
    accent: '#19325a',
    string: '#23603a',
    literal: '#8a2a4b'
  }
}
