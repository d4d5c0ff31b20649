import {
  addContent,
  catalogOf,
  contentOf,
  dictOf,
  dictsOf,
  dictsOfType,
  imagesOf,
  listOf,
  pagesOf
} from './look.js'
import {type Operator, operatorsOf} from './operators-of.js'
import type {PdfModel} from './pdf-model.js'
import type {Rule} from './rule.js'

const known = new Set(
  (
    'b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m ' +
    'M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y \' "'
  ).split(' ')
)
const painting = new Set('b B b* B* Do f F f* s S sh Tj TJ \' "'.split(' '))

/** Operators of all pages, each with the marked content around it. */
function markedOf(model: PdfModel): Array<{operator: Operator; around: readonly Operator[]}> {
  return pagesOf(model).flatMap(({page}) => {
    const open: Operator[] = []
    return operatorsOf(contentOf(model, page)).map(operator => {
      const around = [...open]
      if (operator.name === 'BMC' || operator.name === 'BDC') open.push(operator)
      if (operator.name === 'EMC') open.pop()
      return {operator, around}
    })
  })
}

const isArtifact = ({operands}: Operator) => operands[0] === '/Artifact'
const isTagged = ({operands: [, properties]}: Operator) =>
  Array.isArray(properties) && properties.includes('/MCID')

function images(id: string, key: string): Rule {
  return {
    ids: [id],
    faults: model => imagesOf(model).filter(image => image[key] !== undefined),
    spoil(model) {
      const [first] = imagesOf(model)
      if (first) first[key] = true
    }
  }
}

/** What all colours are relative to. */
function outputSpace(model: PdfModel): string | undefined {
  const [intent] = listOf(model, catalogOf(model)['/OutputIntents'])
  const profile = model.objects.get(String(dictOf(model, intent)['/DestOutputProfile']))?.data
  return dictOf(model, intent)['/S'] === '/GTS_PDFA1'
    ? profile?.toString('latin1', 12, 20)
    : undefined
}

export const contentRules: readonly Rule[] = [
  {
    ids: ['UA 7.1-1'],
    faults: model =>
      markedOf(model).filter(
        ({operator, around}) =>
          /^B[DM]C$/.test(operator.name) && isArtifact(operator) && around.some(isTagged)
      ),
    spoil: model => addContent(model, ' /P <</MCID 0>> BDC /Artifact BMC EMC EMC')
  },
  {
    ids: ['UA 7.1-2'],
    faults: model =>
      markedOf(model).filter(
        ({operator, around}) =>
          /^B[DM]C$/.test(operator.name) && isTagged(operator) && around.some(isArtifact)
      ),
    spoil: model => addContent(model, ' /Artifact BMC /P <</MCID 0>> BDC EMC EMC')
  },
  {
    ids: ['UA 7.1-3'],
    faults: model =>
      markedOf(model).filter(
        ({operator, around}) =>
          painting.has(operator.name) && !around.some(one => isArtifact(one) || isTagged(one))
      ),
    spoil: model => addContent(model, ' 0 0 9 9 re f')
  },
  {
    ids: ['A 6.2.2-1'],
    faults: model => markedOf(model).filter(({operator}) => !known.has(operator.name)),
    spoil: model => addContent(model, ' 0 0 fly')
  },
  {
    ids: ['A 6.2.2-2'],
    faults: model => pagesOf(model).filter(({page}) => page['/Resources'] === undefined),
    spoil: model => {
      delete pagesOf(model)[0]?.page['/Resources']
    }
  },
  {
    ids: ['A 6.2.3-1', 'A 6.2.4.3-2', 'A 6.2.4.3-4', 'A 6.2.10-2'],
    faults: model => (outputSpace(model) === 'mntrRGB ' ? [] : [outputSpace(model)]),
    spoil: model => {
      delete catalogOf(model)['/OutputIntents']
    }
  },
  {
    ids: ['A 6.2.3-2', 'A 6.2.3-3'],
    faults: model => listOf(model, catalogOf(model)['/OutputIntents']).slice(1),
    spoil: model => {
      catalogOf(model)['/OutputIntents'] = [{}, {}]
    }
  },
  {
    ids: ['A 6.2.4.3-3'],
    faults: model => [
      ...imagesOf(model).filter(image => image['/ColorSpace'] === '/DeviceCMYK'),
      ...markedOf(model).filter(({operator}) => /^[kK]$/.test(operator.name))
    ],
    spoil: model => addContent(model, ' 0 0 0 1 k')
  },
  {
    ids: ['A 6.2.5-1', 'A 6.2.5-2', 'A 6.2.5-3', 'A 6.2.5-4', 'A 6.2.5-5', 'A 6.2.10-1'],
    faults: model =>
      dictsOf(model).filter(dict => ['/TR', '/TR2', '/HTP', '/HT', '/BM'].some(key => dict[key])),
    spoil: model => {
      catalogOf(model)['/TR'] = '/Identity'
    }
  },
  {
    ids: ['A 6.2.6-1'],
    faults: model => [
      ...imagesOf(model).filter(image => image['/Intent'] !== undefined),
      ...markedOf(model).filter(({operator}) => operator.name === 'ri')
    ],
    spoil: model => addContent(model, ' /Vivid ri')
  },
  {
    ids: ['A 6.1.10-1'],
    faults: model => markedOf(model).filter(({operator}) => operator.name === 'BI'),
    spoil: model => addContent(model, ' BI EI')
  },
  {
    ids: ['UA 7.20-2'],
    faults: model =>
      [...model.objects.values()].filter(
        ({value, data}) =>
          dictOf(model, value)['/Subtype'] === '/Form' && data?.includes('/MCID') === true
      ),
    spoil: model => {
      for (const object of model.objects.values()) {
        if (dictOf(model, object.value)['/Subtype'] !== '/Form') continue
        object.data = Buffer.from('/P <</MCID 0>> BDC EMC')
      }
    }
  },
  {
    ids: ['A 6.2.8-4', 'A 6.2.8-5'],
    faults: model =>
      imagesOf(model).filter(({'/BitsPerComponent': bits, '/ImageMask': isMask}) =>
        isMask === true ? (bits ?? 1) !== 1 : ![1, 2, 4, 8, 16, undefined].includes(bits as number)
      ),
    spoil: model => {
      const [first] = imagesOf(model)
      if (first) first['/BitsPerComponent'] = 5
    }
  },
  images('A 6.2.8-1', '/Alternates'),
  images('A 6.2.8-2', '/OPI'),
  images('A 6.2.8-3', '/Interpolate'),
  {
    ids: ['A 6.2.9-1', 'A 6.2.9-3'],
    faults: model =>
      dictsOfType(model, '/XObject').filter(
        dict => dict['/Subtype'] === '/PS' || dict['/PS'] || dict['/Subtype2']
      ),
    spoil: model => {
      const [first] = dictsOfType(model, '/XObject')
      if (first) first['/Subtype'] = '/PS'
    }
  },
  {
    ids: ['A 6.2.9-2', 'UA 7.20-1'],
    faults: model => dictsOfType(model, '/XObject').filter(dict => dict['/Ref']),
    spoil: model => {
      const [first] = dictsOfType(model, '/XObject')
      if (first) first['/Ref'] = {}
    }
  }
]
