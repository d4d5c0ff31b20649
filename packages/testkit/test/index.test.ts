import * as testkit from '@answerbook/testkit'
import {expect, it} from 'vitest'

it('should export what the tests of the other packages use', () => {
  expect(Object.keys(testkit).sort()).toEqual([
    'bookText',
    'epubEntries',
    'epubText',
    'fixtureCases',
    'judgePdf',
    'makeZip',
    'markdownText',
    'missingFrom',
    'pdfcpuFaults',
    'sampleBooks',
    'sourceText',
    'squash',
    'visibleText'
  ])
})
