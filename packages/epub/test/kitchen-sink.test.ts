import {expect, it} from 'vitest'
import {bytesOf} from './bytes-of.js'
import {checkEpub, verdictOf} from './check-epub.js'
import {kitchenSink, knownTypes} from './kitchen-sink.js'
import {loadSamples} from './sample-pictures.js'

interface AnyNode {
  readonly type: string
  readonly children?: readonly AnyNode[]
}

it('has every type of node that the schema of books knows', () => {
  expect(typesIn(kitchenSink())).toEqual(knownTypes())
})

it('is a valid book', async () => {
  const bytes = await bytesOf(kitchenSink(), {load: loadSamples})
  checkEpub(bytes)
  expect(await verdictOf(bytes)).toEqual([])
})

function typesIn({type, children = []}: AnyNode): Set<string> {
  return new Set([type, ...children.flatMap(child => [...typesIn(child)])])
}
