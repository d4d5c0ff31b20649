import {toUtc} from '@answerbook/core/exporting'

const pattern =
  /^\d{4}-\d\d-\d\d(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/

/** Tell whether a text is a day or a time that there is, as YAML and TOML write it. */
export function isTime(text: string): boolean {
  return pattern.test(text) && toUtc(text) !== undefined
}
