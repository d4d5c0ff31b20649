import type {Font} from 'fontkit'

/** What fontkit 2.0.4 keeps of tables once they are read, which its types leave out. */
interface WithTables {
  readonly _tables: {loca?: {readonly offsets: Uint32Array}}
}

/**
 * Tell fontkit that every outline begins where their table does.
 *
 * To measure one glyph it reads the places of all, of which a face for Chinese
 * has tens of thousands; where the outlines are left out, there is one.
 *
 * @param font
 *   Font without outlines.
 */
export function skipPlaces(font: Font): void {
  const {_tables} = font as Font & WithTables
  _tables.loca = {offsets: new Uint32Array(font.numGlyphs + 1)}
}
