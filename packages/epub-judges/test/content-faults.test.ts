import {expect, it} from 'vitest'
import {faultsIn} from '../src/content-faults.js'

const math = (content: string) => `<p><math>${content}</math></p>`

it.each([
  ['<p><td>甲</td></p>', ['1: td in p']],
  ['<table><tr><td>甲</td></tr></table>', ['1: tr in table']],
  ['<ul>甲<li>乙</li></ul>', ['1: text in ul']],
  ['<p><li>甲</li></p>', ['1: li in p']],
  [math('<mfrac><mi>a</mi></mfrac>'), ['1: mfrac with 1 children, not 2']],
  [math('<mi><mn>1</mn></mi>'), ['1: mn in mi']],
  [math('<mrow>a</mrow>'), ['1: text in mrow']],
  [math('<mi href="a">a</mi>'), ['1: href of mi']],
  [math('<mtd><mi>a</mi></mtd>'), ['1: mtd in math']],
  [math('<b>a</b>'), ['1: b in math']],
  [math('<mspace width="1em">a</mspace>'), ['1: content in mspace']],
  ['<table><tbody><tr><td>甲</td></tr></tbody></table>', []],
  [math('<mfrac><mi>a</mi><mrow/></mfrac>'), []]
])('judges %s', (xhtml, faults) => {
  expect(faultsIn(xhtml)).toEqual(faults)
})
