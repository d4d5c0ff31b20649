/** Lengths that a cover is made by, in pixels. */
export const coverLayout = {
  /** As stores and readers ask for it: 1.6 to 1. */
  widthPx: 1600,
  heightPx: 2560,
  /** Room at the sides. */
  marginPx: 170,
  /** How much of the height a picture takes. */
  leastPicturePx: 900,
  mostPicturePx: 1500
} as const
