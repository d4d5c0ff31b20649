import {ofType} from './elements-of.js'
import type {Rule} from './rule.js'

/** Elements may be in these alone. */
export function within(id: string, type: string, ...parents: string[]): Rule {
  return {
    ids: [id],
    faults: model =>
      ofType(model, type).filter(({parent}) => !parents.includes(parent?.type ?? '')),
    spoil(model) {
      const [element] = ofType(model, type)
      if (element?.parent) element.parent.dict['/S'] = '/Div'
      const [other] = ofType(model, 'P')
      if (!element && other) other.dict['/S'] = `/${type}`
    }
  }
}

/** Elements may have these in them alone. */
export function holding(id: string, type: string, kids: RegExp): Rule {
  return {
    ids: [id],
    faults: model =>
      ofType(model, type).filter(element => {
        const types = element.kids.map(kid => kid.type).join('&')
        return types !== '' && !kids.test(types)
      }),
    spoil(model) {
      const element = ofType(model, type)[0] ?? ofType(model, 'L')[0]
      if (element) element.dict['/S'] = `/${type}`
      for (const kid of element?.kids ?? []) kid.dict['/S'] = '/Form'
    }
  }
}

/** The types of the kids of elements are as they should be. */
export function kids(
  id: string,
  type: string,
  isFault: (types: readonly string[]) => boolean,
  spoilt: readonly string[]
): Rule {
  return {
    ids: [id],
    faults: model => ofType(model, type).filter(({kids}) => isFault(kids.map(kid => kid.type))),
    spoil(model) {
      const element = ofType(model, type).find(({kids}) => kids.length >= spoilt.length)
      for (const [index, name] of spoilt.entries()) {
        const kid = element?.kids[index]
        if (kid) kid.dict['/S'] = `/${name}`
      }
    }
  }
}
