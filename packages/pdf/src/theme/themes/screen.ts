import type {ThemeSpec} from '../theme-spec.js'

/** For tablets and wide windows: large, on paper that does not glare. */
export const screen: ThemeSpec = {
  paper: 'tablet',
  marginMm: 12,
  fontSizePt: 12,
  lineHeight: 1.7,
  longestLine: 36,
  columns: 1,
  face: 'serif',
  indent: 'block',
  colours: {
    paper: '#fbf8f1',
    ink: '#2b2722',
    accent: '#1f4e8c',
    string: '#2f6a3c',
    literal: '#93304f'
  }
}
