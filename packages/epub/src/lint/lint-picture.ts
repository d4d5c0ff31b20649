import type {Device} from '../devices/device.js'
import type {Picture} from '../pictures/take-picture.js'

/**
 * Look whether a picture goes beyond what is documented of a device that shows it.
 *
 * @param picture
 *   Picture.
 * @param device
 *   Device.
 * @returns
 *   What is wrong with it; nothing if all is well.
 */
export function lintPicture(picture: Picture, {name, advice}: Device): string[] {
  const {type, width, height, length, isCmyk} = picture
  const {pictureBytes = length, picturePixels = width * height, pictureTypes = [type]} = advice
  const found: string[] = []
  if (length > pictureBytes) found.push(`it has ${length} bytes, ${name} takes ${pictureBytes}`)
  if (width * height > picturePixels) {
    found.push(`it has ${width} x ${height} pixels, ${name} takes ${picturePixels} in all`)
  }
  if (!pictureTypes.includes(type)) {
    found.push(`it is ${type}, ${name} takes ${pictureTypes.join(' and ')}`)
  }
  if (isCmyk && advice.rgbOnly) {
    found.push(`its colours are those of print, ${name} takes those of screens`)
  }
  return found
}
