import type {Book} from '@answerbook/core'
import type {EnginePage} from '@answerbook/markdown-engines'
import type {PhrasingContent, RootContent} from 'mdast'
import {bookOf} from '../parsers/book-of.js'
import {attributesIn, pageText} from './page-text.js'

/** Where a string of an answer can stand, and how to find it in the page. */
export interface Place {
  readonly name: string
  readonly put: (value: string) => Book
  readonly find: (page: EnginePage) => string | undefined
}

/** All places whose string comes back as it is. */
export const places: readonly Place[] = [
  inText('a paragraph', value => paragraph({type: 'text', value})),
  inText('a line after a break', value =>
    paragraph({type: 'text', value: '行'}, {type: 'break'}, {type: 'text', value})
  ),
  inText('strong text', value => paragraph({type: 'strong', children: [{type: 'text', value}]})),
  inText('a heading', value => ({type: 'heading', depth: 2, children: [{type: 'text', value}]})),
  inText('an item', value => ({
    type: 'list',
    children: [{type: 'listItem', children: [paragraph({type: 'text', value})]}]
  })),
  inText('a cell', value => ({
    type: 'table',
    children: [
      {type: 'tableRow', children: [{type: 'tableCell', children: [{type: 'text', value: '头'}]}]},
      {type: 'tableRow', children: [{type: 'tableCell', children: [{type: 'text', value}]}]}
    ]
  })),
  inText('a link', value =>
    paragraph({type: 'link', url: 'https://a.cn/', children: [{type: 'text', value}]})
  ),
  inText('code in a line', value =>
    paragraph({type: 'text', value: '码'}, {type: 'inlineCode', value})
  ),
  inText('a block of code', value => ({type: 'code', lang: 'js', value: `a\n\n${value}\n\nb`})),
  inText('a block of code in a quote in a list', value => ({
    type: 'list',
    children: [
      {
        type: 'listItem',
        children: [{type: 'blockquote', children: [{type: 'code', value: `a\n\n${value}`}]}]
      }
    ]
  })),
  inText('a formula in a line', value =>
    paragraph({type: 'text', value: '式 '}, {type: 'inlineMath', value: `x + ${value}`})
  ),
  inText('a formula of its own', value => ({type: 'math', value: `x + ${value}`})),
  {
    name: 'a title of a link',
    put: title =>
      bookOf(
        paragraph({
          type: 'link',
          url: 'https://a.cn/',
          title,
          children: [{type: 'text', value: '接'}]
        })
      ),
    find: ({html}) => attributesIn(html, 'a', 'title')[0]
  },
  {
    name: 'a text for a picture',
    put: alt =>
      bookOf(
        paragraph({type: 'text', value: '图'}, {type: 'image', url: 'https://a.cn/b.png', alt})
      ),
    find: ({html}) => {
      const [alt] = attributesIn(html, 'img', 'alt')
      // Hugo has no straight quotes there, however they are written, and some signs wide.
      return alt?.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").normalize('NFKC')
    }
  },
  {
    name: 'a title of a picture',
    put: title =>
      bookOf(
        paragraph(
          {type: 'text', value: '图'},
          {type: 'image', url: 'https://a.cn/b.png', alt: '图', title}
        )
      ),
    find: ({html}) => attributesIn(html, 'img', 'title')[0]
  },
  {
    name: 'a title of a question',
    put: title => ({
      type: 'book',
      version: 1,
      title,
      children: [
        {
          type: 'thread',
          id: 't',
          title,
          children: [
            {
              type: 'post',
              id: 'p',
              role: 'answer',
              children: [paragraph({type: 'text', value: '文'})]
            }
          ]
        }
      ]
    }),
    find: ({title}) => title
  }
]

function inText(name: string, put: (value: string) => RootContent): Place {
  return {name, put: value => bookOf(put(value)), find: ({html}) => pageText(html)}
}

function paragraph(...children: PhrasingContent[]): Extract<RootContent, {type: 'paragraph'}> {
  return {type: 'paragraph', children}
}
