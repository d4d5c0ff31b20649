/** How Markdown is laid out, where there are several ways to say the same. */
export interface Layout {
  readonly bullet: '*' | '+' | '-'
  readonly fence: '`' | '~'
  readonly links: 'inline' | 'reference'
  readonly emphasis: 'html' | 'move'
  /** Width in columns after which a line is broken, `sentence` for one each, or `none`. */
  readonly wrap: number | 'none' | 'sentence'
}
