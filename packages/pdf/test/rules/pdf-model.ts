import {readFileSync} from 'node:fs'
import {runProgram} from '../run-program.js'

/**
 * A value as qpdf tells it: names begin with `/`, strings with `u:` or `b:`,
 * references look like `5 0 R`.
 */
export type Value = boolean | null | number | string | Value[] | Dict

export interface Dict {
  [key: string]: Value
}

/** A file, object by object. */
export interface PdfModel {
  bytes: Buffer
  readonly trailer: Dict
  /** By reference; streams have their data, unpacked where that loses nothing. */
  readonly objects: Map<string, {value: Value; data?: Buffer}>
}

/** Read a file through qpdf. */
export function readModel(path: string): PdfModel {
  const json = runProgram(
    'qpdf',
    ...['--json=2', '--json-key=qpdf', '--json-stream-data=inline'],
    ...['--decode-level=generalized', path]
  )
  const [, parts] = JSON.parse(json).qpdf as [unknown, Record<string, RawObject>]
  const objects: PdfModel['objects'] = new Map()
  for (const [key, {value = {}, stream}] of Object.entries(parts)) {
    const reference = /^obj:(.*)$/.exec(key)?.[1]
    if (reference === undefined) continue
    const object = stream ? {value: stream.dict, data: Buffer.from(stream.data, 'base64')} : {value}
    objects.set(reference, object)
  }
  const trailer = parts.trailer?.value
  return {bytes: readFileSync(path), trailer: isDict(trailer) ? trailer : {}, objects}
}

interface RawObject {
  readonly value?: Value
  readonly stream?: {readonly dict: Dict; readonly data: string}
}

/** Copy a file, to be broken. */
export function copyModel({bytes, trailer, objects}: PdfModel): PdfModel {
  return {
    bytes: Buffer.from(bytes),
    trailer: structuredClone(trailer),
    objects: new Map(
      [...objects].map(([key, {value, data}]) => [
        key,
        {value: structuredClone(value), ...(data && {data: Buffer.from(data)})}
      ])
    )
  }
}

export function isDict(value: Value | undefined): value is Dict {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
