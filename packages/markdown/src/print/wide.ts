/** Wide and fullwidth characters but Hangul: class of a regular expression for code points. */
export const wide =
  '[\\u2E80-\\u303E\\u3041-\\u4DBF\\u4E00-\\uA4CF\\uF900-\\uFAFF\\uFE10-\\uFE19\\uFE30-\\uFE6F\\uFF01-\\uFF60\\uFFE0-\\uFFE6\\u{1F300}-\\u{1F64F}\\u{1F680}-\\u{1F6FF}\\u{1F900}-\\u{1FAFF}\\u{20000}-\\u{3FFFD}]'

/** Wide characters of Hangul, which is written with spaces. */
export const hangul = '[\\u1100-\\u115F\\uA960-\\uA97C\\uAC00-\\uD7A3]'
