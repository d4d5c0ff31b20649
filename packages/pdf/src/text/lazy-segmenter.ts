/**
 * Make a segmenter when text is first given to it: to load what it knows takes
 * as long as to set some pages, and most books need none.
 *
 * @param lang
 *   Whose words, as a BCP 47 tag.
 * @param granularity
 *   What the segments are.
 * @returns
 *   Function that gives the segments of a text.
 * @see https://tc39.es/ecma402/#segmenter-objects
 */
export function lazySegmenter(
  lang: string,
  granularity: 'grapheme' | 'word'
): (text: string) => Intl.Segments {
  let segmenter: Intl.Segmenter | undefined
  return text => {
    segmenter ??= new Intl.Segmenter(lang, {granularity})
    return segmenter.segment(text)
  }
}
