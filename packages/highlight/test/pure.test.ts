import {expect, it} from 'vitest'

it('changes nothing that others see', async () => {
  const before = Reflect.ownKeys(globalThis)
  const {createHighlighter} = await import('@answerbook/highlight')
  const highlight = await createHighlighter().load(['js', 'php', 'fortran'])
  expect(highlight('<?php 1', 'php')).toHaveLength(3)
  expect(Reflect.ownKeys(globalThis)).toEqual(before)
})
