import {apple} from './apple.js'
import type {Device, DeviceName} from './device.js'
import {generic} from './generic.js'
import {kindle} from './kindle.js'
import {kobo} from './kobo.js'
import {koreader} from './koreader.js'

/** All devices that a book can be made for. */
export const devices: Readonly<Record<DeviceName, Device>> = {
  apple,
  generic,
  kindle,
  kobo,
  koreader
}
