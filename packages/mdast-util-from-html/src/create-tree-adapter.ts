import {html as spec, type Token, type TreeAdapter, type TreeAdapterTypeMap} from 'parse5'
import {appendChild} from './append-child.js'
import {createAttributes, maxAttributes, noAttributes} from './create-attributes.js'
import type {
  Attributes,
  Comment,
  Element,
  ElementContent,
  ElementParent,
  ElementRoot,
  Text
} from './element.js'

/** Places of elements and comments, by their ordinals. */
export type Locations = Array<Token.ElementLocation | undefined>

/** Nodes as the parser has to know them. */
type LightTree = TreeAdapterTypeMap<
  ElementContent | ElementParent,
  ElementParent,
  ElementContent,
  ElementRoot,
  ElementParent,
  Element,
  Comment,
  Text,
  Element,
  never
>

/**
 * Create what builds the light tree for parse5, with no hast between.
 *
 * @param root
 *   Root without children, which receives the tree.
 * @param locations
 *   List that receives the places, if the parser is told to find them.
 * @returns
 *   Adapter for one run of the parser.
 * @see https://parse5.js.org/interfaces/parse5.TreeAdapter.html
 */
export function createTreeAdapter(
  root: ElementRoot,
  locations: Locations = []
): TreeAdapter<LightTree> {
  let ordinal = 0

  return {
    createDocument: () => root,
    createDocumentFragment: () => root,
    createElement(tagName, namespace, list) {
      const attributes = toAttributes(list)
      // The parser opens a formatting element anew in each paragraph behind an
      // unclosed one, and limits only those with equal attributes, to three:
      // thousands that differ would take quadratic time. So the copies have
      // none; an `a` is never open twice.
      if (formatting.has(tagName)) list.length = 0
      return {
        type: 'element',
        tagName,
        attributes,
        children: [],
        parent: undefined,
        namespace,
        ordinal: ordinal++
      }
    },
    createCommentNode: value => ({type: 'comment', value, parent: undefined, ordinal: ordinal++}),
    createTextNode,

    adoptAttributes({tagName}, list) {
      if (tagName !== 'html') return
      for (const {name, value} of list.slice(0, maxAttributes)) root.attributes[name] ??= value
    },
    appendChild: adopt,
    insertBefore,
    insertText(parent, value) {
      const last = parent.children.at(-1)
      if (last?.type === 'text') last.value += value
      else adopt(parent, createTextNode(value))
    },
    insertTextBefore(parent, value, reference) {
      const previous = parent.children[parent.children.lastIndexOf(reference) - 1]
      if (previous?.type === 'text') previous.value += value
      else insertBefore(parent, createTextNode(value), reference)
    },
    detachNode(node) {
      const siblings = node.parent?.children
      siblings?.splice(siblings.lastIndexOf(node), 1)
      node.parent = undefined
    },
    // A template is dropped whole: its content needs no tree of its own.
    getTemplateContent: template => template,
    setTemplateContent: doNothing,

    getAttrList: ({attributes}) =>
      Object.entries(attributes).map(([name, value]) => ({name, value})),
    getChildNodes: ({children}) => children,
    getCommentNodeContent: ({value}) => value,
    getFirstChild: ({children}) => children[0] ?? null,
    getNamespaceURI: ({namespace}) => namespace,
    getParentNode: node => ('parent' in node && node.parent) || null,
    getTagName: ({tagName}) => tagName,
    getTextNodeContent: ({value}) => value,
    isCommentNode: (node): node is Comment => node.type === 'comment',
    isElementNode: (node): node is Element => node.type === 'element',
    isTextNode: (node): node is Text => node.type === 'text',

    // Fragments have no document type, and are read without quirks.
    getDocumentMode: () => spec.DOCUMENT_MODE.NO_QUIRKS,
    getDocumentTypeNodeName: () => '',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isDocumentTypeNode: (node): node is never => false,
    setDocumentMode: doNothing,
    setDocumentType: doNothing,

    getNodeSourceCodeLocation: node => ('ordinal' in node ? locations[node.ordinal] : undefined),
    setNodeSourceCodeLocation(node, location) {
      if ('ordinal' in node && location) locations[node.ordinal] = location
    },
    updateNodeSourceCodeLocation(node, location) {
      if ('ordinal' in node) Object.assign(locations[node.ordinal] ?? {}, location)
    }
  }
}

// A template keeps its content as children, and documents have no mode.
function doNothing(): undefined {
  return undefined
}

function createTextNode(value: string): Text {
  return {type: 'text', value, parent: undefined}
}

function adopt(parent: ElementParent, node: ElementContent): void {
  node.parent = parent
  appendChild(parent, node)
}

// Seeks from the end, where the table stands that is in the way.
function insertBefore(
  parent: ElementParent,
  node: ElementContent,
  reference: ElementContent
): void {
  node.parent = parent
  parent.children.splice(parent.children.lastIndexOf(reference), 0, node)
}

function toAttributes(list: readonly Token.Attribute[]): Attributes {
  if (list.length === 0) return noAttributes
  const attributes = createAttributes()
  const read = list.length > maxAttributes ? list.slice(0, maxAttributes) : list
  for (const {name, value} of read) attributes[name] = value
  return attributes
}

/** @see https://html.spec.whatwg.org/multipage/parsing.html#formatting */
const formatting: ReadonlySet<string> = new Set([
  'b',
  'big',
  'code',
  'em',
  'font',
  'i',
  'nobr',
  's',
  'small',
  'strike',
  'strong',
  'tt',
  'u'
])
