import {documentPaths} from '@answerbook/core'
import {expect, it} from 'vitest'

it('picks documents, sorted, without hidden ones', () => {
  const paths = ['b/z.md', 'b.json.gz', 'a.PNG', 'a.MHT', '.git/x.html', 'b/.x.html', 'README']
  expect(documentPaths(paths)).toEqual(['a.MHT', 'b.json.gz', 'b/z.md'])
})

it('leaves out what belongs to a page beside it, at any depth', () => {
  const paths = [
    'in/页.html',
    'in/页_files/frame.html',
    'in/页_files/deep/data.json',
    'in/old.htm',
    'in/old.files/frame.htm',
    'in/alone_files/answer.html',
    '页_files/answer.html'
  ]
  expect(documentPaths(paths)).toEqual([
    'in/alone_files/answer.html',
    'in/old.htm',
    'in/页.html',
    '页_files/answer.html'
  ])
})
