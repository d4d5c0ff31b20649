import {elementsOf, ofType} from './elements-of.js'
import {annotationsOf, dictOf, listOf, pagesOf, resolve, textOf} from './look.js'
import type {Dict, PdfModel} from './pdf-model.js'
import type {Rule} from './rule.js'

/** The types of the elements that annotations belong to. */
function parentTypeOf(model: PdfModel, annotation: Dict): string | undefined {
  const found = elementsOf(model).find(({dict}) =>
    listOf(model, dict['/K']).some(kid => resolve(model, dictOf(model, kid)['/Obj']) === annotation)
  )
  return found?.type
}

/** Annotations of all pages keep a rule. */
function annotations(
  ids: string[],
  isFault: (annotation: Dict, model: PdfModel) => boolean,
  spoil: (annotation: Dict, model: PdfModel) => void
): Rule {
  return {
    ids,
    faults: model => annotationsOf(model).filter(annotation => isFault(annotation, model)),
    spoil(model) {
      const [first] = annotationsOf(model)
      if (first) spoil(first, model)
    }
  }
}

const forbiddenFlags = 1 | 2 | 32 | 256
const printFlag = 4

export const annotationRules: readonly Rule[] = [
  {
    ids: ['UA 7.18.3-1'],
    faults: model =>
      pagesOf(model).filter(({page}) => page['/Annots'] !== undefined && page['/Tabs'] !== '/S'),
    spoil: model => {
      for (const {page} of pagesOf(model)) delete page['/Tabs']
    }
  },
  annotations(
    [
      ...['UA 7.18.1-1', 'UA 7.18.1-2', 'UA 7.18.1-3', 'UA 7.18.2-1', 'UA 7.18.4-1'],
      ...['UA 7.18.8-1', 'A 6.3.1-1']
    ],
    annotation => annotation['/Subtype'] !== '/Link',
    annotation => {
      annotation['/Subtype'] = '/Movie'
    }
  ),
  annotations(
    ['UA 7.18.5-1'],
    (annotation, model) => parentTypeOf(model, annotation) !== 'Link',
    (_, model) => {
      for (const {dict} of ofType(model, 'Link')) dict['/S'] = '/Span'
    }
  ),
  annotations(
    ['UA 7.18.5-2'],
    annotation => textOf(annotation['/Contents']) === '',
    annotation => {
      delete annotation['/Contents']
    }
  ),
  annotations(
    ['A 6.3.2-1'],
    annotation => annotation['/F'] === undefined,
    annotation => {
      delete annotation['/F']
    }
  ),
  annotations(
    ['A 6.3.2-2'],
    ({'/F': flags = 0}) => (Number(flags) & (forbiddenFlags | printFlag)) !== printFlag,
    annotation => {
      annotation['/F'] = printFlag | 2
    }
  )
]
