/** A text of the engine, as it asks jszip for one. */
interface TextFile {
  readonly name: string
  readonly dir: boolean
  readonly async: (type: 'uint8array') => Promise<Uint8Array>
}

/**
 * Holds the texts that the engine lays out, in the place of jszip: here none
 * is compressed before it is written.
 */
export class TextArchive {
  readonly files: Record<string, TextFile> = {}

  /** Put a text into the archive. */
  file(name: string, text: string): this {
    this.files[name] = {name, dir: false, async: async () => new TextEncoder().encode(text)}
    return this
  }

  /** Name a folder, to put texts into. */
  folder(folder: string): Pick<TextArchive, 'file'> {
    return {file: (name, text) => this.file(`${folder}/${name}`, text)}
  }
}
