import type {Image, Paragraph, PhrasingContent, Root, RootContent} from 'mdast'
import type {Caption, Figure, Subscript, Superscript, Underline, Video} from 'mdast-util-from-html'
import type {LinkCard, Mention} from './tree.js'

/**
 * Replace the nodes that mdast does not have by plain ones that say the same.
 *
 * A figure becomes its blocks and the caption as an emphasised paragraph; a
 * video or link card becomes its picture and a link, in paragraphs of their
 * own; a mention becomes a link; underline, superscript and subscript become
 * HTML tags round their text.
 *
 * @param root
 *   Tree to read; not changed.
 * @returns
 *   New root for tools that know mdast, GFM and math alone.
 */
export function toPlainMdast(root: Root): Root {
  return {...root, children: plain(root.children)}
}

type Replace = (node: never) => readonly RootContent[]

const replaceByType: Readonly<Partial<Record<RootContent['type'], Replace>>> = {
  caption: (node: Caption) => [paragraph([{type: 'emphasis', children: plain(node.children)}])],
  figure: (node: Figure) => plain(node.children),
  linkCard: plainCard,
  mention: (node: Mention) => [{type: 'link', url: node.url, children: plain(node.children)}],
  subscript: (node: Subscript) => tagged('sub', node.children),
  superscript: (node: Superscript) => tagged('sup', node.children),
  underline: (node: Underline) => tagged('u', node.children),
  video: plainCard
}

/** Phrasing is replaced by phrasing, and flow by flow: hence the casts. */
function plain<T extends RootContent>(nodes: readonly T[]): T[] {
  return nodes.flatMap(node => {
    const replace = replaceByType[node.type]
    if (replace) return replace(node as never) as T[]
    return 'children' in node ? {...node, children: plain<RootContent>(node.children)} : node
  })
}

function plainCard(node: LinkCard | Video): RootContent[] {
  const title: PhrasingContent = {type: 'text', value: node.title ?? node.url}
  const described = 'description' in node ? node.description : undefined
  return [
    ...node.children.map((image: Image) => paragraph([image])),
    paragraph([
      {type: 'link', url: node.url, children: [title]},
      ...(described ? [{type: 'break'} as const, {type: 'text', value: described} as const] : [])
    ])
  ]
}

function tagged(name: string, children: readonly PhrasingContent[]): PhrasingContent[] {
  const open = {type: 'html', value: `<${name}>`} as const
  const close = {type: 'html', value: `</${name}>`} as const
  return [open, ...plain(children), close]
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return {type: 'paragraph', children}
}
