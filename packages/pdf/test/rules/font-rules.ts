import {addContent, contentOf, dictOf, dictsOfType, listOf, pagesOf} from './look.js'
import {type Operand, operatorsOf} from './operators-of.js'
import type {Dict, PdfModel} from './pdf-model.js'
import type {Rule} from './rule.js'

/** A font of the pages, and the codes that they show of it. */
interface UsedFont {
  readonly name: string
  readonly font: Dict
  readonly inner: Dict
  readonly program: Buffer
  readonly toUnicode: string
  readonly codes: ReadonlySet<number>
}

function usedFonts(model: PdfModel): UsedFont[] {
  const codes = new Map<string, Set<number>>()
  const fonts = new Map<string, Dict>()
  for (const {page} of pagesOf(model)) {
    let name = ''
    for (const [key, value] of Object.entries(
      dictOf(model, dictOf(model, page['/Resources'])['/Font'])
    )) {
      fonts.set(key, dictOf(model, value))
    }
    for (const operator of operatorsOf(contentOf(model, page))) {
      if (operator.name === 'Tf') name = String(operator.operands[0])
      if (operator.name !== 'Tj' && operator.name !== 'TJ') continue
      const shown = codes.get(name) ?? new Set()
      codes.set(name, shown)
      for (const bytes of stringsOf(operator.operands)) {
        for (let at = 0; at + 1 < bytes.length; at += 2) shown.add(bytes.readUInt16BE(at))
      }
    }
  }
  const composite = [...codes].filter(([name]) => fonts.get(name)?.['/Subtype'] !== '/Type3')
  return composite.map(([name, shown]) => {
    const font = fonts.get(name) ?? {}
    const inner = dictOf(model, listOf(model, font['/DescendantFonts'])[0])
    const descriptor = dictOf(model, inner['/FontDescriptor'])
    const file = String(descriptor['/FontFile2'] ?? descriptor['/FontFile3'])
    return {
      name,
      font,
      inner,
      program: model.objects.get(file)?.data ?? Buffer.alloc(0),
      toUnicode: model.objects.get(String(font['/ToUnicode']))?.data?.toString('latin1') ?? '',
      codes: shown
    }
  })
}

function stringsOf(operands: readonly Operand[]): Buffer[] {
  return operands.flatMap(operand => {
    if (Buffer.isBuffer(operand)) return [operand]
    return Array.isArray(operand) ? stringsOf(operand) : []
  })
}

/** A table of a TrueType font. */
function tableOf(program: Buffer, tag: string): Buffer {
  const count = program.length > 12 ? program.readUInt16BE(4) : 0
  for (let index = 0; index < count; index++) {
    const at = 12 + 16 * index
    if (program.toString('latin1', at, at + 4) !== tag) continue
    const offset = program.readUInt32BE(at + 8)
    return program.subarray(offset, offset + program.readUInt32BE(at + 12))
  }
  return Buffer.alloc(0)
}

/** Codes whose width in the file is not that of their glyph, in thousandths of an em. */
function widthFaults({inner, program, codes}: UsedFont): number[] {
  const [head, hmtx] = [tableOf(program, 'head'), tableOf(program, 'hmtx')]
  if (head.length === 0) return []
  const widths = Array.isArray(inner['/W']) ? [inner['/W'][1] ?? []].flat() : []
  return [...codes].filter(code => {
    const advance = (hmtx.readUInt16BE(4 * code) * 1000) / head.readUInt16BE(18)
    return Math.abs(advance - Number(widths[code])) > 1
  })
}

/** All fonts that the pages use keep a rule. */
function fonts(
  ids: string[],
  isFault: (font: UsedFont, model: PdfModel) => boolean,
  spoil: (font: UsedFont, model: PdfModel) => void
): Rule {
  return {
    ids,
    faults: model => usedFonts(model).filter(font => isFault(font, model)),
    spoil(model) {
      const [first] = usedFonts(model)
      if (first) spoil(first, model)
    }
  }
}

export const fontRules: readonly Rule[] = [
  {
    ids: ['A 6.2.11.2-4', 'A 6.2.11.2-5', 'A 6.2.11.2-6'],
    faults: model =>
      simpleFonts(model).filter(({'/FirstChar': first, '/LastChar': last, '/Widths': widths}) => {
        const count = Number(last) - Number(first) + 1
        return listOf(model, widths).length !== count
      }),
    spoil: model => {
      const [font] = dictsOfType(model, '/Font')
      if (font) font['/Subtype'] = '/Type3'
    }
  },
  fonts(
    ['A 6.2.11.2-1'],
    ({font, inner}) => font['/Type'] !== '/Font' || inner['/Type'] !== '/Font',
    ({font}) => {
      delete font['/Type']
    }
  ),
  fonts(
    ['A 6.2.11.2-2'],
    ({font, inner}) =>
      font['/Subtype'] !== '/Type0' || !/^.CIDFontType[02]$/.test(String(inner['/Subtype'])),
    ({font}) => {
      font['/Subtype'] = '/TrueType'
    }
  ),
  fonts(
    ['A 6.2.11.2-3'],
    ({font, inner}) => !font['/BaseFont'] || font['/BaseFont'] !== inner['/BaseFont'],
    ({font}) => {
      delete font['/BaseFont']
    }
  ),
  fonts(
    [
      ...['A 6.2.11.3-1', 'A 6.2.11.3-3', 'A 6.2.11.3-4', 'A 6.2.11.3-5', 'UA 7.21.3.1-1'],
      ...['UA 7.21.3.3-1', 'UA 7.21.3.3-2', 'UA 7.21.3.3-3']
    ],
    ({font}) => font['/Encoding'] !== '/Identity-H',
    ({font}) => {
      font['/Encoding'] = '/My-Own-H'
    }
  ),
  fonts(
    ['A 6.2.11.3-2', 'UA 7.21.3.2-1'],
    ({inner}) => inner['/Subtype'] === '/CIDFontType2' && inner['/CIDToGIDMap'] === undefined,
    ({inner}) => {
      delete inner['/CIDToGIDMap']
    }
  ),
  fonts(
    ['A 6.2.11.4-1', 'UA 7.21.4.1-1'],
    ({program}) => program.length === 0,
    ({inner}, model) => {
      delete dictOf(model, inner['/FontDescriptor'])['/FontFile2']
    }
  ),
  fonts(
    ['A 6.2.11.4-2', 'UA 7.21.4.1-2', 'A 6.1.13-10'],
    ({program, codes}) => {
      const count = tableOf(program, 'maxp')
      return count.length > 0 && [...codes].some(code => code >= count.readUInt16BE(4))
    },
    ({name}, model) => addContent(model, ` BT ${name} 9 Tf <FFF0> Tj ET`)
  ),
  {
    ids: [1, 2, 3, 4].flatMap(test => [`A 6.2.11.6-${test}`, `UA 7.21.6-${test}`]),
    faults: model => dictsOfType(model, '/Font').filter(font => font['/Subtype'] === '/TrueType'),
    spoil: model => {
      const [font] = dictsOfType(model, '/Font')
      if (font) font['/Subtype'] = '/TrueType'
    }
  },
  {
    ids: ['A 6.2.11.4-3', 'UA 7.21.4.2-1'],
    faults: model => dictsOfType(model, '/FontDescriptor').filter(dict => dict['/CharSet']),
    spoil: model => {
      const [first] = dictsOfType(model, '/FontDescriptor')
      if (first) first['/CharSet'] = 'u:/a'
    }
  },
  {
    ids: ['A 6.2.11.4-4', 'UA 7.21.4.2-2'],
    faults: model => dictsOfType(model, '/FontDescriptor').filter(dict => dict['/CIDSet']),
    spoil: model => {
      const [first] = dictsOfType(model, '/FontDescriptor')
      if (first) first['/CIDSet'] = {}
    }
  },
  fonts(
    ['A 6.2.11.5-1', 'UA 7.21.5-1'],
    font => widthFaults(font).length > 0,
    ({inner, codes}) => {
      const widths = Array.isArray(inner['/W']) ? inner['/W'][1] : undefined
      const [code = 0] = codes
      if (Array.isArray(widths)) widths[code] = 333
    }
  ),
  fonts(
    ['UA 7.2-1', 'UA 7.21.7-1'],
    ({toUnicode}) => !toUnicode.includes('beginbfrange') && !toUnicode.includes('beginbfchar'),
    ({font}) => {
      delete font['/ToUnicode']
    }
  ),
  fonts(
    ['A 6.2.11.7-1', 'UA 7.21.7-2'],
    ({toUnicode, codes}) => {
      const all = unicodeOf(toUnicode)
      return [...codes].some(code => /^(?:\w{4} )*(?:0000|FEFF|FFFE)/i.test(all[code] ?? '0000'))
    },
    ({font}, model) => {
      const object = model.objects.get(String(font['/ToUnicode']))
      const text = object?.data?.toString('latin1') ?? ''
      if (object) object.data = Buffer.from(text.replace(/ <[\da-f ]*>/gi, ' <feff>'), 'latin1')
    }
  ),
  fonts(
    ['A 6.2.11.8-1', 'UA 7.21.8-1'],
    ({codes}) => codes.has(0),
    ({name}, model) => addContent(model, ` BT ${name} 9 Tf <0000> Tj ET`)
  )
]

/** Fonts that are no composite ones: those of emoji. */
function simpleFonts(model: PdfModel): Dict[] {
  const simple = new Set(['/Type1', '/MMType1', '/TrueType', '/Type3'])
  return dictsOfType(model, '/Font').filter(font => simple.has(String(font['/Subtype'])))
}

/** Characters by code, as pdfkit writes them: ranges with a list each. */
function unicodeOf(toUnicode: string): string[] {
  const all: string[] = []
  for (const [, from = '', list = ''] of toUnicode.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g)) {
    let code = Number.parseInt(from, 16)
    for (const [, hex = ''] of list.matchAll(/<([\w ]*)>/g)) all[code++] = hex
  }
  return all
}
