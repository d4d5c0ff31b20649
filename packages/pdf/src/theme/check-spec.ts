import {AnswerbookError} from '@answerbook/core/exporting'
import {papers} from './paper.js'
import type {ThemeSpec} from './theme-spec.js'

/** Tells whether a value fits a field, and says what would. */
interface Rule {
  readonly fits: (value: unknown) => boolean
  readonly expected: string
}

/**
 * Check every field of a theme.
 *
 * @param spec
 *   Theme, of which any field may come from a file.
 * @throws
 *   `option-invalid` for a field that is not known, or has no value of it.
 */
export function checkSpec(spec: ThemeSpec): void {
  for (const [name, value] of Object.entries(spec)) {
    if (name === 'colours') checkColours(value)
    else check(name, value, Object.hasOwn(rules, name) ? rules[name] : undefined)
  }
}

function check(name: string, value: unknown, rule: Rule | undefined): void {
  if (!rule) {
    throw new AnswerbookError(
      'option-invalid',
      `Unexpected field \`${name}\` of the theme, expected ${list(Object.keys(rules))}, or \`colours\``
    )
  }
  if (rule.fits(value)) return
  throw new AnswerbookError(
    'option-invalid',
    `Expected \`${name}\` to be ${rule.expected}, got \`${JSON.stringify(value)}\``
  )
}

function checkColours(colours: object): void {
  for (const [name, value] of Object.entries(colours)) {
    check(`colours.${name}`, value, colourNames.includes(name) ? colour : undefined)
  }
}

const colourNames = ['accent', 'ink', 'literal', 'paper', 'string']

const colour: Rule = {
  fits: value => typeof value === 'string' && /^#[\da-f]{6}$/i.test(value),
  expected: 'a colour such as `#1f3a5f`'
}

const rules: Readonly<Record<string, Rule>> = {
  paper: {
    fits: value => isName(value, papers) || isSize(value),
    expected: `${list(Object.keys(papers))}, or width and height from 40 to 2000 mm`
  },
  marginMm: between(0, 100),
  fontSizePt: between(6, 36),
  lineHeight: between(1, 4),
  longestLine: between(8, 100),
  columns: oneOf(1, 2),
  face: oneOf('serif', 'sans', 'kai'),
  indent: oneOf('auto', 'indent', 'block')
}

function between(least: number, most: number): Rule {
  return {
    fits: value => typeof value === 'number' && value >= least && value <= most,
    expected: `a number from ${least} to ${most}`
  }
}

function oneOf(...values: ReadonlyArray<number | string>): Rule {
  return {fits: value => values.some(one => one === value), expected: list(values)}
}

function isName(value: unknown, names: object): boolean {
  return typeof value === 'string' && Object.hasOwn(names, value)
}

function isSize(value: unknown): boolean {
  const isLength = (length: unknown) => typeof length === 'number' && length >= 40 && length <= 2000
  return Array.isArray(value) && value.length === 2 && value.every(isLength)
}

function list(values: ReadonlyArray<number | string>): string {
  return values.map(value => `\`${value}\``).join(', ')
}
