import {elementsOf, ofType, roleOf, standardTypes} from './elements-of.js'
import {catalogOf, dictOf, textOf} from './look.js'
import type {Dict, PdfModel} from './pdf-model.js'
import type {Rule} from './rule.js'

/** Elements must say in words what they show. */
function described(id: string, type: string): Rule {
  return {
    ids: [id],
    faults: model =>
      ofType(model, type).filter(
        ({dict}) => textOf(dict['/Alt']) === '' && textOf(dict['/ActualText']) === ''
      ),
    spoil(model) {
      const element = ofType(model, type)[0] ?? elementsOf(model)[1]
      if (element) element.dict['/S'] = `/${type}`
      delete element?.dict['/Alt']
    }
  }
}

function rolesOf(model: PdfModel): Dict {
  return dictOf(model, dictOf(model, catalogOf(model)['/StructTreeRoot'])['/RoleMap'])
}

function rename(model: PdfModel, name: string): void {
  const [first] = elementsOf(model)
  if (first) first.dict['/S'] = name
}

export const structureRules: readonly Rule[] = [
  {
    ids: ['UA 6.2-1', 'A 6.7.2.2-1'],
    faults: model => (dictOf(model, catalogOf(model)['/MarkInfo'])['/Marked'] === true ? [] : [0]),
    spoil: model => {
      delete catalogOf(model)['/MarkInfo']
    }
  },
  {
    ids: ['UA 7.1-4'],
    faults: model =>
      dictOf(model, catalogOf(model)['/MarkInfo'])['/Suspects'] === true ? [0] : [],
    spoil: model => {
      dictOf(model, catalogOf(model)['/MarkInfo'])['/Suspects'] = true
    }
  },
  {
    ids: ['UA 7.1-5', 'A 6.7.3.4-1'],
    faults: model => elementsOf(model).filter(({type}) => !standardTypes.has(type)),
    spoil: model => rename(model, '/Chapter')
  },
  {
    ids: ['UA 7.1-6', 'A 6.7.3.4-2'],
    faults: model =>
      elementsOf(model).filter(
        ({dict}) => roleOf(model, String(dict['/S']).slice(1)) === undefined
      ),
    spoil: model => {
      Object.assign(rolesOf(model), {'/One': '/Other', '/Other': '/One'})
      rename(model, '/One')
    }
  },
  {
    ids: ['UA 7.1-7', 'A 6.7.3.4-3'],
    faults: model => Object.keys(rolesOf(model)).filter(name => standardTypes.has(name.slice(1))),
    spoil: model => {
      rolesOf(model)['/P'] = '/Span'
    }
  },
  {
    ids: ['UA 7.1-11', 'A 6.7.3.3-1'],
    faults: model => (catalogOf(model)['/StructTreeRoot'] === undefined ? [0] : []),
    spoil: model => {
      delete catalogOf(model)['/StructTreeRoot']
    }
  },
  {
    ids: ['UA 7.1-12'],
    faults: model => elementsOf(model).filter(({dict}) => dict['/P'] === undefined),
    spoil: model => {
      delete elementsOf(model)[1]?.dict['/P']
    }
  },
  described('UA 7.3-1', 'Figure'),
  {
    ids: ['UA 7.4.2-1'],
    faults: model => {
      let above = 0
      return ofType(model, 'H1', 'H2', 'H3', 'H4', 'H5', 'H6').filter(({type}) => {
        const level = Number(type.slice(1))
        const isSkipping = level > above + 1
        above = level
        return isSkipping
      })
    },
    spoil: model => {
      const [first] = ofType(model, 'H1')
      if (first) first.dict['/S'] = '/H3'
    }
  },
  {
    ids: ['UA 7.4.4-1', 'UA 7.4.4-2', 'UA 7.4.4-3'],
    faults: model => ofType(model, 'H'),
    spoil: model => rename(model, '/H')
  },
  {
    ids: ['UA 7.5-1'],
    faults: model =>
      ofType(model, 'TH').filter(({dict}) => !JSON.stringify(dict['/A'] ?? '').includes('/Scope')),
    spoil: model => {
      delete ofType(model, 'TH')[0]?.dict['/A']
    }
  },
  described('UA 7.7-1', 'Formula'),
  {
    ids: ['UA 7.18.4-2'],
    faults: model => ofType(model, 'Form'),
    spoil: model => rename(model, '/Form')
  },
  {
    ids: ['UA 7.9-1'],
    faults: model => ofType(model, 'Note').filter(({dict}) => textOf(dict['/ID']) === ''),
    spoil: model => {
      delete ofType(model, 'Note')[0]?.dict['/ID']
    }
  },
  {
    ids: ['UA 7.9-2'],
    faults: model => {
      const names = ofType(model, 'Note').map(({dict}) => textOf(dict['/ID']))
      return names.filter((name, index) => names.indexOf(name) !== index)
    },
    spoil: model => {
      const [one, other] = ofType(model, 'Note')
      if (one && other) other.dict['/ID'] = one.dict['/ID'] ?? null
    }
  }
]
