import type {ThemeSpec} from '../theme-spec.js'

/** For weak eyes: large letters of even strokes, room between lines. */
export const largePrint: ThemeSpec = {
  paper: 'a4',
  marginMm: 20,
  fontSizePt: 18,
  lineHeight: 1.7,
  longestLine: 28,
  columns: 1,
  face: 'sans',
  indent: 'block',
  colours: {
    paper: '#ffffff',
    ink: '#000000',
    accent: '#0b2a5b',
    string: '#0d4a26',
    literal: '#6d1537'
  }
}
