import type {Font, GlyphRun} from 'fontkit'

/** How a text is shaped, by the tags of OpenType. */
export interface LayOutOptions {
  /** Features that are not on by themselves. */
  readonly features?: readonly string[] | undefined
  /** Told from the text if not given. */
  readonly script?: string | undefined
  readonly language?: string | undefined
  /** That of the script if not given. */
  readonly direction?: 'ltr' | 'rtl' | undefined
}

/** Glyphs from left to right, and where they stand. */
export type ShapedText = Pick<GlyphRun, 'glyphs' | 'positions'>

/** What puts glyphs beside and above each other, where they are not beside by their widths. */
const positioning = ['abvm', 'blwm', 'curs', 'dist', 'kern', 'mark', 'mkmk']

/**
 * Shape a text with one font.
 *
 * Some sound fonts have tables that fontkit cannot read, and any font may have
 * damaged ones: these are left out, so that the text is set all the same.
 *
 * @param font
 *   Font.
 * @param text
 *   Text of one script and direction.
 * @param options
 *   How it is shaped.
 * @returns
 *   Glyphs from left to right.
 */
export function layOut(
  font: Font,
  text: string,
  {features = [], script, language, direction}: Readonly<LayOutOptions> = {}
): ShapedText {
  const on = Object.fromEntries(features.map(feature => [feature, true]))
  const off = Object.fromEntries(positioning.map(feature => [feature, false]))
  for (const wanted of [on, {...on, ...off}]) {
    try {
      return font.layout(text, wanted, script, language, direction)
    } catch {
      // Tried again without what may be at fault, then set as it is.
    }
  }
  const glyphs = font.glyphsForString(text)
  if (direction === 'rtl') glyphs.reverse()
  const positions = glyphs.map(({advanceWidth}) => ({
    xAdvance: advanceWidth,
    yAdvance: 0,
    xOffset: 0,
    yOffset: 0
  }))
  return {glyphs, positions}
}
