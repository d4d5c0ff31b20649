/** What a message of this package is about. */
export type RuleId =
  | 'code-repaired'
  | 'comment-recovered'
  | 'depth-limited'
  | 'element-lost'
  | 'element-unknown'
  | 'table-simplified'
  | 'url-dropped'
