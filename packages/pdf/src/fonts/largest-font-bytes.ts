/** An unpacked font larger than this is refused: the largest in use have some 40 MB. */
export const largestFontBytes = 128 * 1024 * 1024
