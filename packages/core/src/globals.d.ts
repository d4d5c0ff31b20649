/**
 * What this package uses of the Web's encoding standard, which browsers and
 * Node both have and the ECMAScript library does not declare.
 *
 * @see https://encoding.spec.whatwg.org/#api
 */
declare class TextDecoder {
  constructor(label?: string, options?: {fatal?: boolean; ignoreBOM?: boolean})
  readonly encoding: string
  decode(input: Uint8Array): string
}

declare class TextEncoder {
  encode(input: string): Uint8Array
}

/** @see https://url.spec.whatwg.org/#url-class */
declare class URL {
  constructor(url: string, base?: string)
  readonly href: string
  readonly protocol: string
  readonly hostname: string
  readonly pathname: string
  readonly hash: string
  readonly searchParams: URLSearchParams
  static canParse(url: string, base?: string): boolean
}

/** @see https://url.spec.whatwg.org/#interface-urlsearchparams */
declare class URLSearchParams {
  get(name: string): string | null
  delete(name: string): void
  [Symbol.iterator](): IterableIterator<[name: string, value: string]>
}

/** @see https://streams.spec.whatwg.org/#rs-class */
declare class ReadableStream<T> {
  constructor(
    source: {
      pull: (controller: {
        enqueue: (chunk: T) => void
        close: () => void
        error: (reason: unknown) => void
      }) => Promise<void>
    },
    strategy?: {highWaterMark: number}
  )
  pipeThrough<U>(transform: {readable: ReadableStream<U>}): ReadableStream<U>
  getReader(): {
    read(): Promise<{done: true; value?: undefined} | {done: false; value: T}>
    cancel(): Promise<void>
  }
}

/** @see https://compression.spec.whatwg.org/#decompression-stream */
declare class DecompressionStream {
  constructor(format: 'deflate-raw' | 'gzip')
  readonly readable: ReadableStream<Uint8Array>
}

/** @see https://html.spec.whatwg.org/multipage/webappapis.html#dom-atob */
declare function atob(data: string): string
