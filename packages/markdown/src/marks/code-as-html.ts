import type {InlineCode, PhrasingContent} from 'mdast'

/**
 * Spell code as HTML, for where backticks cannot.
 *
 * @param code
 *   Code in a line.
 * @returns
 *   Its text between tags.
 */
export function codeAsHtml({value}: InlineCode): PhrasingContent[] {
  return [
    {type: 'html', value: '<code>'},
    {type: 'text', value},
    {type: 'html', value: '</code>'}
  ]
}
