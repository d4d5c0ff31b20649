import {elementsOf, ofType, roleOf, standardTypes} from './elements-of.js'
import {catalogOf, dictOf, textOf} from './look.js'
import type {Dict, PdfModel} from './pdf-model.js'
import type {Rule} from './rule.js'

/** Elements may be in these alone. */
function within(id: string, type: string, ...parents: string[]): Rule {
  return {
    ids: [id],
    faults: model =>
      ofType(model, type).filter(({parent}) => !parents.includes(parent?.type ?? '')),
    spoil(model) {
      const [element] = ofType(model, type)
      if (element?.parent) element.parent.dict['/S'] = '/Div'
    }
  }
}

/** Elements may have these in them alone. */
function holding(id: string, type: string, kids: RegExp): Rule {
  return {
    ids: [id],
    faults: model =>
      ofType(model, type).filter(element => {
        const types = element.kids.map(kid => kid.type).join('&')
        return types !== '' && !kids.test(types)
      }),
    spoil(model) {
      const [element] = ofType(model, type)
      for (const kid of element?.kids ?? []) kid.dict['/S'] = '/Form'
    }
  }
}

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
    ids: ['UA 6.2-1'],
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
    ids: ['UA 7.1-5'],
    faults: model => elementsOf(model).filter(({type}) => !standardTypes.has(type)),
    spoil: model => rename(model, '/Chapter')
  },
  {
    ids: ['UA 7.1-6'],
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
    ids: ['UA 7.1-7'],
    faults: model => Object.keys(rolesOf(model)).filter(name => standardTypes.has(name.slice(1))),
    spoil: model => {
      rolesOf(model)['/P'] = '/Span'
    }
  },
  {
    ids: ['UA 7.1-11'],
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
  holding('UA 7.2-3', 'Table', /^TR(&TR)*$/),
  within('UA 7.2-4', 'TR', 'Table', 'THead', 'TBody', 'TFoot'),
  within('UA 7.2-8', 'TH', 'TR'),
  within('UA 7.2-9', 'TD', 'TR'),
  holding('UA 7.2-10', 'TR', /^(TH|TD)(&(TH|TD))*$/),
  within('UA 7.2-17', 'LI', 'L'),
  within('UA 7.2-18', 'LBody', 'LI'),
  holding('UA 7.2-19', 'L', /^(Caption&)?(L|LI)(&(L|LI))*$/),
  holding('UA 7.2-20', 'LI', /^(Lbl|LBody)(&(Lbl|LBody))*$/),
  within('UA 7.2-26', 'TOCI', 'TOC'),
  holding('UA 7.2-27', 'TOC', /^(Caption&)?(TOC|TOCI)(&(TOC|TOCI))*$/),
  {
    ids: ['UA 7.2-42'],
    faults: model =>
      ofType(model, 'Table').filter(({kids}) => new Set(kids.map(row => row.kids.length)).size > 1),
    spoil: model => {
      const row = ofType(model, 'TR').at(-1)
      if (row) row.dict['/K'] = []
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
