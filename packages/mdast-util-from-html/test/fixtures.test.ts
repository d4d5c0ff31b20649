import {fromHtml} from 'mdast-util-from-html'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {findFaults} from './find-faults.js'
import {listFixtures, readFixture, writeFixture} from './walk-fixtures.js'

describe('fixtures', () => {
  test.each(listFixtures())('%s', name => {
    const file = new VFile(readFixture(name, 'input.html'))
    const options = JSON.parse(readFixture(name, 'options.json') ?? '{}')
    const tree = fromHtml(String(file), {...options, file})
    const messages = file.messages.map(({ruleId, reason, place}) => ({ruleId, reason, place}))
    const actual = `${JSON.stringify({tree, messages}, null, 2)}\n`
    const expected = readFixture(name, 'expected.json')

    expect(findFaults(tree)).toEqual([])
    if (expected === undefined) writeFixture(name, 'expected.json', actual)
    else expect(JSON.parse(actual)).toEqual(JSON.parse(expected))
  })
})
