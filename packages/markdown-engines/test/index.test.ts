import * as engines from '@answerbook/markdown-engines'
import {expect, it} from 'vitest'

it('should export the engines', () => {
  expect(Object.keys(engines).sort()).toEqual(['hexo', 'hugo', 'jekyll', 'pandoc'])
})
