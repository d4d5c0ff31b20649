import {EPub} from 'epub-gen-memory'
import type {ZipEntry} from '../zip/zip-entry.js'

/** The texts of a book that are not its chapters. */
export interface Frame {
  readonly identifier: string
  readonly title: string
  readonly lang: string
  readonly packageDocument: string
  readonly navigation: string
  readonly ncx: string
  readonly css: string
  /** Title page, and the cover's if there is one. */
  readonly pages: ReadonlyArray<{
    readonly href: string
    readonly title: string
    readonly xhtml: string
  }>
}

/**
 * Let epub-gen-memory lay out a book around its chapters.
 *
 * The engine is given finished texts: templates that print them as they are,
 * no chapter to parse, no address to fetch. Chapters and pictures go past it,
 * for it would hold them all in memory.
 *
 * @param frame
 *   Texts to lay out.
 * @returns
 *   Entries of the archive, without `mimetype`.
 * @see https://github.com/cpiber/epub-gen-memory#readme
 */
export async function renderFrame(frame: Frame): Promise<ZipEntry[]> {
  return new FrameEpub(frame).entries()
}

class FrameEpub extends EPub {
  constructor(frame: Frame) {
    const {pages, ...texts} = frame
    // Keys that the engine does not know reach the templates unchanged.
    const options = {
      ...texts,
      version: 3,
      contentOPF: '<%- packageDocument %>',
      tocXHTML: '<%- navigation %>',
      tocNCX: '<%- ncx %>',
      chapterXHTML: '<%- xhtml %>'
    }
    super(
      options,
      pages.map(({href, title, xhtml}) => ({title, filename: href, content: '', xhtml}))
    )
    this.uuid = frame.identifier
  }

  async entries(): Promise<ZipEntry[]> {
    await this.render()
    const files = Object.values(this.zip.files).filter(({name, dir}) => !dir && name !== 'mimetype')
    return Promise.all(
      files.map(async file => ({
        name: file.name,
        data: await file.async('uint8array'),
        method: 'deflate' as const
      }))
    )
  }

  // The engine would open files and sockets in these three.

  protected override async downloadAllFonts(): Promise<void> {
    return undefined
  }

  protected override async downloadAllImages(): Promise<void> {
    return undefined
  }

  protected override async makeCover(): Promise<void> {
    return undefined
  }
}
