import {z} from 'zod'

const flow: z.ZodType = z
  .lazy(() => z.discriminatedUnion('type', flowContent))
  .meta({id: 'FlowContent'})
const phrasing: z.ZodType = z
  .lazy(() => z.discriminatedUnion('type', phrasingContent))
  .meta({id: 'PhrasingContent'})

const flowChildren = {children: z.array(flow)}
const phrasingChildren = {children: z.array(phrasing)}
const value = {value: z.string()}
const reference = {identifier: z.string(), label: z.string().nullish()}
const resource = {url: z.string(), title: z.string().nullish()}

const referenceType = z.enum(['collapsed', 'full', 'shortcut'])

const image = node('image', {
  ...resource,
  alt: z.string().nullish(),
  width: z.number().positive().optional(),
  height: z.number().positive().optional()
})
const images = {children: z.array(image)}
const tableRow = node('tableRow', {children: z.array(node('tableCell', phrasingChildren))})
const listItem = node('listItem', {
  spread: z.boolean().nullish(),
  checked: z.boolean().nullish(),
  ...flowChildren
})

const phrasingContent = [
  node('break', {}),
  node('delete', phrasingChildren),
  node('emphasis', phrasingChildren),
  node('footnoteReference', reference),
  node('html', value),
  image,
  node('imageReference', {...reference, referenceType, alt: z.string().nullish()}),
  node('inlineCode', value),
  node('inlineMath', value),
  node('link', {...resource, ...phrasingChildren}),
  node('linkReference', {...reference, referenceType, ...phrasingChildren}),
  node('mention', {url: z.string(), ...phrasingChildren}),
  node('strong', phrasingChildren),
  node('subscript', phrasingChildren),
  node('superscript', phrasingChildren),
  node('text', value),
  node('underline', phrasingChildren)
] as const

const flowContent = [
  node('blockquote', flowChildren),
  node('caption', phrasingChildren),
  node('code', {lang: z.string().nullish(), meta: z.string().nullish(), ...value}),
  node('definition', {...reference, ...resource}),
  node('figure', {size: z.literal('small').optional(), ...flowChildren}),
  node('footnoteDefinition', {...reference, ...flowChildren}),
  node('heading', {depth: z.int().min(1).max(6), ...phrasingChildren}),
  node('html', value),
  node('linkCard', {
    url: z.string(),
    title: z.string().optional(),
    description: z.string().optional(),
    ...images
  }),
  node('list', {
    ordered: z.boolean().nullish(),
    start: z.int().min(0).nullish(),
    spread: z.boolean().nullish(),
    children: z.array(listItem)
  }),
  node('math', {meta: z.string().nullish(), ...value}),
  node('paragraph', phrasingChildren),
  node('table', {
    align: z.array(z.enum(['center', 'left', 'right']).nullable()).nullish(),
    children: z.array(tableRow)
  }),
  node('thematicBreak', {}),
  node('video', {url: z.string(), title: z.string().optional(), ...images})
] as const

const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?)?$/)

const author = z.looseObject({
  name: z.string(),
  headline: z.string().optional(),
  url: z.string().optional()
})

const post = node('post', {
  id: z.string(),
  role: z.enum(['question', 'answer', 'article']),
  lang: z.string().optional(),
  url: z.string().optional(),
  author: author.optional(),
  published: date.optional(),
  updated: date.optional(),
  accepted: z.literal(true).optional(),
  votes: z.int().optional(),
  commentCount: z.int().min(0).optional(),
  licence: z.string().optional(),
  truncated: z.literal(true).optional(),
  ...flowChildren
})

const thread = node('thread', {
  id: z.string(),
  title: z.string().optional(),
  url: z.string().optional(),
  site: z.string().optional(),
  categories: z.array(z.string()).optional(),
  tags: z.array(z.string()).optional(),
  cover: z.string().optional(),
  part: z.string().optional(),
  published: date.optional(),
  saved: date.optional(),
  children: z.array(post)
})

/**
 * Shape of a book as JSON: the nodes of `tree.ts`, and of mdast with GFM and
 * math below them. Fields that are not named here are let through.
 *
 * `dist/book.schema.json` is made from it.
 *
 * @see https://github.com/syntax-tree/mdast
 */
export const bookSchema = node('book', {
  version: z.literal(1),
  title: z.string().optional(),
  lang: z.string().optional(),
  children: z.array(thread)
})

function node<Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) {
  return z.looseObject({type: z.literal(type), ...shape})
}
