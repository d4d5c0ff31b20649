import type {encode} from 'uqr'

/** Makes the modules of a QR code. */
export type EncodeQr = typeof encode
