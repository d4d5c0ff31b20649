import type {BlockContent, Image, Parent, PhrasingContent} from 'mdast'
// Adds `math` and `inlineMath` to the content maps of mdast.
import type {} from 'mdast-util-math'

/**
 * Blocks shown together and named by a caption: a picture most of all, but a
 * table or code too.
 *
 * A picture in it stands in a paragraph, as it does outside of figures.
 */
export interface Figure extends Parent {
  type: 'figure'
  /** How wide its author wanted it; absent for the full measure. */
  size?: 'small' | undefined
  /** Blocks; the caption, if there is one, last. */
  children: Array<BlockContent | Caption>
}

/** What a figure shows, in words. */
export interface Caption extends Parent {
  type: 'caption'
  children: PhrasingContent[]
}

/** A video that is played somewhere else. */
export interface Video extends Parent {
  type: 'video'
  /** Where it is played. */
  url: string
  title?: string | undefined
  /** The still shown before it plays, if it has one. */
  children: Image[]
}

/** Text with a line below it: HTML's `u` and `ins`. */
export interface Underline extends Parent {
  type: 'underline'
  children: PhrasingContent[]
}

/** Text above the line: HTML's `sup`. */
export interface Superscript extends Parent {
  type: 'superscript'
  children: PhrasingContent[]
}

/** Text below the line: HTML's `sub`. */
export interface Subscript extends Parent {
  type: 'subscript'
  children: PhrasingContent[]
}

declare module 'mdast' {
  interface Image {
    /** Width of the whole picture, in pixels. */
    width?: number | undefined
    /** Height of the whole picture, in pixels. */
    height?: number | undefined
  }

  interface BlockContentMap {
    figure: Figure
    video: Video
  }

  interface PhrasingContentMap {
    underline: Underline
    superscript: Superscript
    subscript: Subscript
  }

  interface RootContentMap {
    figure: Figure
    caption: Caption
    video: Video
    underline: Underline
    superscript: Superscript
    subscript: Subscript
  }
}
