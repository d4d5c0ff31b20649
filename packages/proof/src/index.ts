export type {
  Count,
  Proof,
  ProveOptions,
  SourceDocument,
  Unexplained,
  Unknown
} from './proof.js'
export {prove} from './prove.js'
export type {RuleName} from './rules.js'
export {rules} from './rules.js'
