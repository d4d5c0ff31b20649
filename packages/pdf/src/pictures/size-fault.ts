/**
 * Tell what is wrong with the size of a picture.
 *
 * @param widthPx
 *   Width.
 * @param heightPx
 *   Height.
 * @param mostPixels
 *   Pixels that it may have.
 * @returns
 *   Nothing if it can be printed.
 */
export function sizeFault(
  widthPx: number,
  heightPx: number,
  mostPixels: number
): {readonly missing: string} | undefined {
  if (widthPx === 0 || heightPx === 0) return {missing: 'it has no pixels'}
  if (widthPx * heightPx <= mostPixels) return undefined
  return {missing: `it has ${widthPx} × ${heightPx} pixels, more than ${mostPixels}`}
}
