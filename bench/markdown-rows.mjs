/**
 * What is written, and what the peers make of the same HTML: each is loaded
 * alone, where it is asked for, so that none pays for the memory of others.
 */
export const markdownRows = {
  'HTML -> mdast': {
    ours: async () => {
      const {fromHtml} = await import('../packages/mdast-util-from-html/dist/index.js')
      return html => fromHtml(html)
    },
    textOf: async () => {
      const {toString: textOf} = await import('mdast-util-to-string')
      return root => textOf(root, {includeImageAlt: false})
    },
    peers: {
      'hast-util-to-mdast': async () => {
        const {fromHtml} = await import('hast-util-from-html')
        const {toMdast} = await import('hast-util-to-mdast')
        return html => toMdast(fromHtml(html, {fragment: true}))
      }
    }
  },
  'HTML -> mdast -> Markdown': {
    ours: async () => {
      const {fromHtml} = await import('../packages/mdast-util-from-html/dist/index.js')
      const {toMarkdown} = await import('../packages/markdown/dist/index.js')
      const {bookOf} = await import('./book-of.mjs')
      return html => String(toMarkdown(bookOf(fromHtml(html))))
    },
    textOf: async () => {
      const {fromMarkdown} = await import('mdast-util-from-markdown')
      const {gfmFromMarkdown} = await import('mdast-util-gfm')
      const {toString: textOf} = await import('mdast-util-to-string')
      const {gfm} = await import('micromark-extension-gfm')
      const options = {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]}
      return markdown =>
        textOf(fromMarkdown(markdown, options), {includeHtml: false, includeImageAlt: false})
    },
    peers: {
      'unified chain': async () => {
        const {fromHtml} = await import('hast-util-from-html')
        const {toMdast} = await import('hast-util-to-mdast')
        const {gfmToMarkdown} = await import('mdast-util-gfm')
        const {toMarkdown} = await import('mdast-util-to-markdown')
        const options = {extensions: [gfmToMarkdown()]}
        return html => toMarkdown(toMdast(fromHtml(html, {fragment: true})), options)
      },
      'mdream (Rust)': async () => {
        const {htmlToMarkdown} = await import('mdream')
        return html => htmlToMarkdown(html)
      },
      turndown: async () => {
        const {default: TurndownService} = await import('turndown')
        const {gfm} = await import('turndown-plugin-gfm')
        // Its own underscores would show between Chinese characters, and the text be another.
        const turndown = new TurndownService({
          headingStyle: 'atx',
          codeBlockStyle: 'fenced',
          emDelimiter: '*'
        })
        turndown.use(gfm)
        return html => turndown.turndown(html)
      }
    }
  }
}
