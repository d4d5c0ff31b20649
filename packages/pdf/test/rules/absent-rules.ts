import {catalogOf, dictOf, dictsOf, leavesOf, pagesOf} from './look.js'
import type {Dict, PdfModel} from './pdf-model.js'
import type {Rule} from './rule.js'

/** Nothing in the file has this entry. */
function without(ids: string[], key: string, where: (model: PdfModel) => Dict[] = dictsOf): Rule {
  return {
    ids,
    faults: model => where(model).filter(dict => dict[key] !== undefined),
    spoil(model) {
      const [first] = where(model)
      if (first) first[key] = {}
    }
  }
}

/** Nothing in the file is of this name. */
function withoutName(ids: string[], name: string): Rule {
  return {
    ids,
    faults: model => leavesOf(model).filter(leaf => leaf === name),
    spoil: model => {
      catalogOf(model)['/Other'] = [name]
    }
  }
}

const catalog = (model: PdfModel) => [catalogOf(model)]

/** Rules of what a file has nothing of. */
export const absentRules: readonly Rule[] = [
  without(
    ['UA 7.10-1', 'UA 7.10-2', 'A 6.9-1', 'A 6.9-2', 'A 6.9-3', 'A 6.9-4'],
    '/OCProperties',
    catalog
  ),
  without(['UA 7.11-1', 'A 6.8-1', 'A 6.8-2'], '/EF'),
  without(['UA 7.15-1', 'A 6.4.2-1'], '/XFA'),
  without(['A 6.4.1-1', 'A 6.4.1-2', 'A 6.4.1-3'], '/AcroForm', catalog),
  without(['A 6.4.2-2'], '/NeedsRendering', catalog),
  without(['A 6.1.12-1', 'A 6.1.12-2'], '/Perms', catalog),
  withoutName(['A 6.1.13-9', 'A 6.2.4.4-1'], '/DeviceN'),
  withoutName(['A 6.2.4.4-2'], '/Separation'),
  withoutName(['A 6.2.4.2-1', 'A 6.2.4.2-2'], '/ICCBased'),
  withoutName(
    [1, 2, 3, 4, 5].map(test => `A 6.2.8.3-${test}`),
    '/JPXDecode'
  ),
  without(['A 6.5.2-1'], '/AA', catalog),
  without(['A 6.5.2-2'], '/AA', model => pagesOf(model).map(({page}) => page)),
  without(['A 6.10-1'], '/AlternatePresentations', model => [
    dictOf(model, catalogOf(model)['/Names'])
  ]),
  without(['A 6.10-2'], '/PresSteps', model => pagesOf(model).map(({page}) => page)),
  without(['A 6.11-1'], '/Requirements', catalog)
]
