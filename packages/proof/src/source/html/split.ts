import type {RuleName} from '../../rules.js'

/** Parts of a text, in order, with the rule that explains a part if it is not found. */
export type Split = (text: string) => ReadonlyArray<readonly [string, RuleName | undefined]>
