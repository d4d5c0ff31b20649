/**
 * Quote a text as JSON does, with the characters escaped that YAML or TOML want
 * escaped: both read it as it was.
 *
 * @see https://yaml.org/spec/1.2.2/#73-flow-scalar-styles
 * @see https://toml.io/en/v1.0.0#string
 */
export function quote(line: string): string {
  return JSON.stringify(line).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
