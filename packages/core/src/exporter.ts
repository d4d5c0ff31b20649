/**
 * One option of an exporter, as data: what command line, configuration and
 * documentation are made from.
 */
export interface OptionSpec {
  /** Name in the options object, such as `fontSizePt`. */
  readonly name: string
  /** Name on the command line after the exporter's prefix, such as `font-size`. */
  readonly flag: string
  /** `strings` may be given more than once. */
  readonly type: 'boolean' | 'number' | 'string' | 'strings'
  /** Ending of files that may be named instead of a value: they hold it, as text or as JSON. */
  readonly file?: '.css' | '.json'
  /** The only values allowed, if they can be listed. */
  readonly choices?: readonly string[]
  /** Empty where it depends on other options. */
  readonly default: boolean | number | string | readonly string[]
  /** One line, beginning in lower case, without a full stop. */
  readonly help: string
}
