import {
  catalogOf,
  changeMetadata,
  contentOf,
  dictOf,
  dictsOf,
  leavesOf,
  metadataOf,
  pagesOf,
  textOf
} from './look.js'
import type {Dict} from './pdf-model.js'
import type {Rule} from './rule.js'

/** The metadata say something. */
function metadata(ids: string[], pattern: RegExp): Rule {
  return {
    ids,
    faults: model => (pattern.test(metadataOf(model)) ? [] : [0]),
    spoil: model => changeMetadata(model, xmp => xmp.replace(pattern, ''))
  }
}

/** A language that is known for all that has words: the one of the catalog. */
const languageOfAll: Rule = {
  ids: [2, 21, 22, 23, 24, 25, 30, 31, 32, 33, 34].map(test => `UA 7.2-${test}`),
  faults: model => (textOf(catalogOf(model)['/Lang']) === '' ? [0] : []),
  spoil: model => {
    delete catalogOf(model)['/Lang']
  }
}

function nestingOf(operators: string): number {
  let depth = 0
  let deepest = 0
  for (const [operator] of operators.matchAll(/(?<![^\s])[qQ](?!\S)/g)) {
    depth += operator === 'q' ? 1 : -1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

export const documentRules: readonly Rule[] = [
  {
    ids: ['UA 6.1-1', 'A 6.1.2-1'],
    faults: ({bytes}) => (/^%PDF-1\.[0-7]\n/.test(bytes.toString('latin1', 0, 9)) ? [] : [0]),
    spoil: ({bytes}) => {
      bytes.write('%PDF-9.9')
    }
  },
  {
    ids: ['A 6.1.2-2'],
    faults: ({bytes}) =>
      /^%[\x80-\xff]{4}/.test(bytes.toString('latin1', 9, 14)) ? [] : [bytes.subarray(9, 14)],
    spoil: ({bytes}) => {
      bytes.fill('a', 10, 14)
    }
  },
  {
    ids: ['A 6.1.3-1'],
    faults: ({trailer}) =>
      Array.isArray(trailer['/ID']) && trailer['/ID'].length === 2 ? [] : [0],
    spoil: ({trailer}) => {
      delete trailer['/ID']
    }
  },
  {
    ids: ['A 6.1.3-2', 'UA 7.16-1'],
    faults: ({trailer}) => (trailer['/Encrypt'] === undefined ? [] : [0]),
    spoil: ({trailer}) => {
      trailer['/Encrypt'] = {}
    }
  },
  {
    ids: ['A 6.1.3-3'],
    faults: ({bytes}) => (/%%EOF\n?$/.test(bytes.toString('latin1', bytes.length - 9)) ? [] : [0]),
    spoil: model => {
      model.bytes = Buffer.concat([model.bytes, Buffer.from('more')])
    }
  },
  {
    ids: ['A 6.1.7-3'],
    faults: model =>
      [...model.objects.values()].filter(
        ({value, data}) =>
          data && ['/F', '/FFilter', '/FDecodeParms'].some(key => dictOf(model, value)[key])
      ),
    spoil: model => {
      const [stream] = [...model.objects.values()].filter(({data}) => data)
      if (stream) dictOf(model, stream.value)['/F'] = 'u:elsewhere'
    }
  },
  {
    ids: ['A 6.1.7-4'],
    faults: model =>
      dictsOf(model).filter(dict => /LZW|Crypt/.test(JSON.stringify(dict['/Filter']) ?? '')),
    spoil: model => {
      catalogOf(model)['/Filter'] = '/LZWDecode'
    }
  },
  {
    ids: ['A 6.1.13-1', 'A 6.1.13-2'],
    faults: model =>
      leavesOf(model).filter(leaf => typeof leaf === 'number' && Math.abs(leaf) > 2147483647),
    spoil: model => {
      catalogOf(model)['/Number'] = 2 ** 33
    }
  },
  {
    ids: ['A 6.1.13-3'],
    faults: model =>
      leavesOf(model).filter(
        leaf => typeof leaf === 'string' && /^[bu]:/.test(leaf) && leaf.length > 16_000
      ),
    spoil: model => {
      catalogOf(model)['/Text'] = `u:${'雨'.repeat(17_000)}`
    }
  },
  {
    ids: ['A 6.1.13-4'],
    faults: model =>
      leavesOf(model).filter(leaf => typeof leaf === 'string' && /^\/.{128}/.test(leaf)),
    spoil: model => {
      catalogOf(model)['/Name'] = `/${'N'.repeat(200)}`
    }
  },
  {
    ids: ['A 6.1.13-7'],
    faults: ({objects}) => (objects.size > 8_388_607 ? [objects.size] : []),
    spoil: ({objects}) => {
      Object.defineProperty(objects, 'size', {value: 9_000_000})
    }
  },
  {
    ids: ['A 6.1.13-8'],
    faults: model =>
      pagesOf(model).filter(({page}) => nestingOf(contentOf(model, page).toString('latin1')) > 28),
    spoil: model => {
      const [first] = pagesOf(model)
      const object = model.objects.get(String([first?.page['/Contents']].flat()[0]))
      if (object) object.data = Buffer.from('q '.repeat(30))
    }
  },
  {
    ids: ['A 6.1.13-11'],
    faults: model =>
      pagesOf(model).filter(({page}) => {
        const [left = 0, bottom = 0, right = 0, top = 0] = [page['/MediaBox']].flat().map(Number)
        const sides = [right - left, top - bottom]
        return sides.some(side => side < 3 || side > 14_400)
      }),
    spoil: model => {
      const [first] = pagesOf(model)
      if (first) first.page['/MediaBox'] = [0, 0, 2, 900]
    }
  },
  {
    ids: ['UA 7.1-8', 'A 6.6.2.1-1'],
    faults: model => (metadataOf(model) === '' ? [0] : []),
    spoil: model => {
      delete catalogOf(model)['/Metadata']
    }
  },
  metadata(['UA 5-1'], /xmlns:pdfuaid="http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/"/),
  metadata(['UA 5-2'], /<pdfuaid:part>1<\/pdfuaid:part>/),
  {
    ids: ['UA 5-3', 'UA 5-4', 'UA 5-5'],
    faults: model =>
      [...metadataOf(model).matchAll(/xmlns:(\w+)="http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/"/g)]
        .map(([, prefix]) => prefix)
        .filter(prefix => prefix !== 'pdfuaid'),
    spoil: model => changeMetadata(model, xmp => xmp.replaceAll('pdfuaid', 'other'))
  },
  metadata(['A 6.6.4-1'], /xmlns:pdfaid="http:\/\/www\.aiim\.org\/pdfa\/ns\/id\/"/),
  metadata(['A 6.6.4-2'], /<pdfaid:part>2<\/pdfaid:part>/),
  metadata(['A 6.6.4-3'], /<pdfaid:conformance>[UBA]<\/pdfaid:conformance>/),
  metadata(['A 6.6.4-4'], /<pdfaid:part>/),
  metadata(['A 6.6.2.1-2', 'A 6.6.2.1-3'], /^<\?xpacket begin="[^"]*" id="\w+"\?>/),
  metadata(['A 6.6.2.3-2'], /<pdfaExtension:schemas><rdf:Bag>/),
  metadata(['A 6.6.2.3-3'], /<pdfaSchema:prefix>pdfuaid<\/pdfaSchema:prefix>/),
  metadata(['A 6.6.2.3-4'], /<pdfaProperty:category>(internal|external)<\/pdfaProperty:category>/),
  metadata(['UA 7.1-9'], /<dc:title><rdf:Alt><rdf:li xml:lang="x-default">[^<]+<\/rdf:li>/),
  {
    ids: ['UA 7.1-10'],
    faults: model => {
      const preferences = dictOf(model, catalogOf(model)['/ViewerPreferences'])
      return preferences['/DisplayDocTitle'] === true ? [] : [preferences]
    },
    spoil: model => {
      dictOf(model, catalogOf(model)['/ViewerPreferences'])['/DisplayDocTitle'] = false
    }
  },
  languageOfAll,
  {
    ids: ['UA 7.2-29', 'A 6.7.4-1'],
    faults: model =>
      dictsOf(model)
        .map(dict => dict['/Lang'])
        .filter(lang => lang !== undefined && !/^[a-z]{1,8}(-[a-z\d]{1,8})*$/i.test(textOf(lang))),
    spoil: model => {
      catalogOf(model)['/Lang'] = 'u:简体 中文'
    }
  },
  {
    ids: ['A 6.5.1-1', 'A 6.5.1-2'],
    faults: model =>
      dictsOf(model).filter(
        dict =>
          dict['/A'] !== undefined && dict['/Subtype'] === '/Link' && actionOf(dict) !== '/URI'
      ),
    spoil: model => {
      const [link] = dictsOf(model).filter(dict => dict['/A'] && dict['/Subtype'] === '/Link')
      if (link) link['/A'] = {'/S': '/JavaScript'}
    }
  },
  {
    ids: ['A 6.1.8-1'],
    faults: model =>
      leavesOf(model).filter(leaf => typeof leaf === 'string' && leaf.startsWith('n:')),
    spoil: model => {
      catalogOf(model)['/Name'] = 'n:/#ff'
    }
  },
  {
    ids: ['A 6.1.13-5'],
    faults: model =>
      leavesOf(model).filter(
        leaf => typeof leaf === 'number' && leaf !== 0 && Math.abs(leaf) < 1.175e-38
      ),
    spoil: model => {
      catalogOf(model)['/Number'] = 1e-39
    }
  },
  {
    ids: ['UA 7.18.6.2-1', 'UA 7.18.6.2-2'],
    faults: model => dictsOf(model).filter(dict => dict['/S'] === '/MCD'),
    spoil: model => {
      catalogOf(model)['/Media'] = {'/S': '/MCD'}
    }
  }
]

function actionOf(dict: Dict): unknown {
  const action = dict['/A']
  return typeof action === 'object' && action && '/S' in action ? action['/S'] : undefined
}
