import type {Root, RootContent} from 'mdast'
import {type Element, type ElementRoot, fromElement, type Handle} from 'mdast-util-from-html'
import type {SourceFile} from '../source.js'
import {type Transform, transforms} from '../transforms/index.js'
import {textField} from './fields.js'
import {resolveLinks} from './resolve-links.js'

/** What a source knows of its HTML. */
export interface ReadHtmlOptions {
  /** Handlers by tag name, beside the default ones. */
  readonly handlers?: Readonly<Record<string, Handle>> | undefined
  /** Clean-ups of the source's own, before those of every source. */
  readonly before?: readonly Transform[] | undefined
  /**
   * Address of the document: what its relative links are relative to, unless
   * its fields name another `base`, for its pictures too.
   */
  readonly url?: string | undefined
}

/**
 * Turn a part of the parsed body of a document into mdast.
 *
 * @param element
 *   Part to turn.
 * @param file
 *   Document that it is a part of; told what is lost.
 * @param options
 *   What the source knows of its HTML.
 * @returns
 *   Flow content, cleaned.
 */
export function readHtml(
  element: Element | ElementRoot,
  file: SourceFile,
  options: Readonly<ReadHtmlOptions> = {}
): RootContent[] {
  const {handlers = {}, before = [], url} = options
  const root: Root = fromElement(element, {
    baseUrl: textField(file.fields, 'base'),
    file: file.vfile,
    handlers,
    phrasingTypes: ['mention'],
    start: file.bodyStart
  })
  for (const transform of [...before, ...transforms]) transform(root)
  if (url !== undefined) resolveLinks(root, url)
  return root.children
}
