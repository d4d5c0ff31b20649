import {fromHtml} from '../packages/mdast-util-from-html/dist/index.js'
import {makeHtml} from './work-set.mjs'

/** Bytes of the HTML of an answer, and how many answers a question has. */
const answerBytes = 9000
const answersPerThread = 10

/** Answers that fill a page of ours, about: a quarter of its text is not Han. */
const answersPerPage = 0.4

/**
 * Make a book as a program would: the answers of questions, each read from its
 * own HTML.
 *
 * @param {number} pages
 *   Pages of ours that it fills, about.
 */
export function makeBook(pages) {
  const answers = Math.round(pages * answersPerPage)
  const threads = []
  for (let index = 0; index < answers; index++) {
    if (index % answersPerThread === 0) threads.push(threadOf(threads.length))
    threads.at(-1).children.push(answerOf(index))
  }
  return {type: 'book', version: 1, title: '春夜随笔', children: threads}
}

function threadOf(number) {
  return {type: 'thread', id: `t${number}`, title: `第 ${number + 1} 个问题`, children: []}
}

function answerOf(number) {
  return {
    type: 'post',
    id: `p${number}`,
    role: 'answer',
    author: {name: `答主 ${number + 1}`},
    published: '2021-05-06T07:08:09Z',
    votes: number,
    url: `https://www.example.com/answer/${number}`,
    children: fromHtml(makeHtml('prose', answerBytes, number)).children
  }
}
