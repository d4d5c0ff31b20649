import type {ThemeSpec} from '../theme-spec.js'

/** As `screen`, light on dark. */
export const dark: ThemeSpec = {
  paper: 'tablet',
  marginMm: 12,
  fontSizePt: 12,
  lineHeight: 1.7,
  longestLine: 36,
  columns: 1,
  face: 'sans',
  indent: 'block',
  colours: {
    paper: '#1b1c1e',
    ink: '#dcdad5',
    accent: '#8fb8ee',
    string: '#a9c98f',
    literal: '#e2a3b8'
  }
}
