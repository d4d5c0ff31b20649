import type {Heading, Html, PhrasingContent, Root, RootContent} from 'mdast'
import {fromElement, type Handle, parseHtml} from 'mdast-util-from-html'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import type {SourceFile} from '../../source.js'
import {escapeHtml} from '../escape-html.js'
import type {Changes} from './create-changes.js'
import {dropBlockName} from './drop-block-name.js'
import {withoutPosition} from './without-position.js'

/** Reads blocks of Markdown by way of HTML. */
export interface Fragments {
  /** Read raw HTML between blocks that are done. */
  readonly ofBlocks: (blocks: ReadonlyArray<Html | readonly RootContent[]>) => RootContent[]
  /** Read a heading: none if it is empty. */
  readonly ofHeading: (heading: Heading) => RootContent[]
  /** Read a paragraph, which HTML in it may make several blocks. */
  readonly ofParagraph: (children: readonly PhrasingContent[]) => RootContent[]
}

/** White space that shows otherwise than it stands. */
const loose = /[\t\n\f\r\u00A0\u3000]|[\u200B-\u200D]|\uFEFF| {2}|^ | $/

/** What fragments are cut out of. */
export interface Whole {
  /** Told `block-name-dropped`. */
  readonly changes: Changes
  /** Document; receives the messages, at the line of the block that they are about. */
  readonly file: SourceFile
  /** What was parsed. */
  readonly markdown: string
}

/**
 * Set up the way by HTML for one document.
 *
 * @param root
 *   Parsed Markdown.
 * @param whole
 *   What the fragments are of.
 */
export function createFragments(root: Root, {changes, file, markdown}: Whole): Fragments {
  const name = unusedName(root)
  const unknown = new Set<string>()
  return {ofBlocks, ofHeading, ofParagraph}

  function ofBlocks(blocks: ReadonlyArray<Html | readonly RootContent[]>): RootContent[] {
    const leaves: Array<readonly RootContent[]> = []
    const html = blocks.map(block => ('value' in block ? block.value : standIn([...block], leaves)))
    const first = blocks.find((block): block is Html => 'value' in block)
    return read(html.join('\n'), leaves, first?.position?.start.line)
  }

  function ofHeading({depth, children}: Heading): RootContent[] {
    dropName(children)
    const last = children.at(-1)
    // Pandoc, kramdown and Hugo let writers name a heading: `## Text {#name}`.
    if (last?.type === 'text') last.value = last.value.replace(/\s*\{#[\w-]{1,99}\}\s*$/, '')
    return isPlain(children)
      ? [{type: 'heading', depth, children: children.map(withoutPosition)}]
      : ofPhrasing(children, `h${depth}`)
  }

  function ofParagraph(children: readonly PhrasingContent[]): RootContent[] {
    dropName(children)
    const [first, ...others] = children
    if (first?.type === 'text' && first.value === '' && others.length === 0) return []
    return isPlain(children)
      ? [{type: 'paragraph', children: children.map(withoutPosition)}]
      : ofPhrasing(children, undefined)
  }

  /** A name that `@answerbook/markdown` gives a post is no part of it. */
  function dropName(children: readonly PhrasingContent[]): void {
    const name = dropBlockName(children, markdown)
    const [first] = children
    const isOwn = name === undefined || /^answer-[\da-f]{12}$/.test(name)
    if (first && !isOwn) changes.add('block-name-dropped', first)
  }

  function ofPhrasing(children: readonly PhrasingContent[], tag: string | undefined) {
    const leaves: Array<readonly RootContent[]> = []
    const html = children.map(toHtml).join('')
    return read(tag ? `<${tag}>${html}</${tag}>` : html, leaves, children[0]?.position?.start.line)

    function toHtml(node: PhrasingContent): string {
      if (node.type === 'text') return escapeHtml(node.value)
      if (node.type === 'html') return node.value
      if (node.type === 'break') return '<br>'
      if (node.type === 'image') {
        const {width} = node
        return `<img${written({src: node.url, alt: node.alt, title: node.title, width})}>`
      }
      if (node.type === 'link' && !node.data?.isInVault) {
        return `<a${written({href: node.url, title: node.title})}>${allOf(node)}</a>`
      }
      const mark = 'children' in node ? marks[node.type] : undefined
      return mark === undefined || !('children' in node)
        ? standIn([node.type === 'link' ? node : withoutPosition(node)], leaves)
        : `<${mark}>${allOf(node)}</${mark}>`
    }

    function allOf(parent: {readonly children: readonly PhrasingContent[]}): string {
      return parent.children.map(toHtml).join('')
    }
  }

  function standIn(nodes: readonly RootContent[], leaves: Array<readonly RootContent[]>): string {
    return `<${name} n="${leaves.push(nodes) - 1}"></${name}>`
  }

  function read(
    html: string,
    leaves: ReadonlyArray<readonly RootContent[]>,
    line: number | undefined
  ): RootContent[] {
    const told = new VFile()
    const leaf: Handle = (_, {attributes}) => [...(leaves[Number(attributes.n)] ?? [])]
    const options = {file: told, handlers: {[name]: leaf}, phrasingTypes: ['mention']}
    const {children} = fromElement(parseHtml(html, options), options)
    for (const message of told.messages) tellAgain(message, line)
    return children
  }

  function tellAgain({reason, ruleId, source}: VFile['messages'][number], line?: number): void {
    if (ruleId === 'element-unknown' && unknown.has(reason)) return
    unknown.add(reason)
    const place = line === undefined ? undefined : {line: line + file.bodyStart.line - 1, column: 1}
    file.vfile.message(reason, {place, ruleId, source})
  }
}

const marks: Readonly<Record<string, string>> = {delete: 'del', emphasis: 'em', strong: 'strong'}

function written(attributes: Readonly<Record<string, number | string | null | undefined>>): string {
  return Object.entries(attributes)
    .flatMap(([key, value]) => (value ? [` ${key}="${escapeHtml(String(value))}"`] : []))
    .join('')
}

function isPlain([only, ...others]: readonly PhrasingContent[]): boolean {
  return only?.type === 'text' && others.length === 0 && !loose.test(only.value)
}

/** Make a name that no tag of the document has. */
function unusedName(root: Root): string {
  let dashes = 0
  visit(root, 'html', ({value}) => {
    for (const [found] of value.matchAll(/md-node-*/gi)) {
      dashes = Math.max(dashes, found.length - 'md-node'.length + 1)
    }
  })
  return `md-node${'-'.repeat(dashes)}`
}
