import type {ThemeSpec} from '../theme-spec.js'
import {screen} from './screen.js'

/** As `screen`, light on dark; strokes of even width stand there better. */
export const dark: ThemeSpec = {
  ...screen,
  face: 'sans',
  colours: {
    paper: '#1b1c1e',
    ink: '#dcdad5',
    accent: '#8fb8ee',
    string: '#a9c98f',
    literal: '#e2a3b8'
  }
}
