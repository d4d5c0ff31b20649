import type {Construct} from './construct.js'

/** Shapes in a line of text. */
export const inline: readonly Construct[] = [
  {
    name: 'bold beside Chinese punctuation, bold in bold',
    becomes: 'bold',
    looks: /<(b|strong)>(?:<\1>|“)/
  },
  {name: 'underline', becomes: 'underline', looks: /<u>/},
  {name: 'italic', becomes: 'emphasis', looks: /<(?:i|em)>/},
  {name: 'inline code with braces or quotes', becomes: 'inline code', looks: /<code>[^<]*[`'&{]/},
  {
    name: 'formula as picture (`equation?tex=`)',
    becomes: 'formula',
    looks: /equation\?tex=/
  },
  {
    name: 'formula in `data-formula`, `alt` alone',
    becomes: 'formula',
    looks: /data-formula="|<img(?![^>]*tex=)[^>]*eeimg="/
  },
  {
    name: 'formula as `span.ztext-math`, with its rendering',
    becomes: 'formula, once',
    looks: /class="ztext-math"/
  },
  {
    name: 'formula of MathJax, KaTeX, MathML',
    becomes: 'formula, once',
    looks: /class="(?:katex|MathJax)|type="math\/tex|<math\b/
  },
  {
    name: 'formula between `$`, `$$`, `\\(` or `\\[`',
    becomes: 'formula',
    looks: /\$[^$\n<]*\\[a-z]+[^$\n<]*\$|\\\([^)<]*\\\)|\\\[[^\]<]*\\\]/
  },
  {
    name: 'display formula: alone in its paragraph, final `\\\\`, `\\tag`',
    becomes: 'display formula',
    looks: /%5C%5C"|\\tag|<p[^>]*><img[^>]*equation\?tex=[^>]*> ?<\/p>/
  },
  {
    name: 'reference (`sup[data-draft-type=reference]`)',
    becomes: 'footnote with text and address',
    looks: /data-draft-type="reference"/
  },
  {
    name: 'reference whose text is lost (`<sup>[1]</sup>`)',
    becomes: 'text',
    looks: /<sup>\[\d+\]<\/sup>/
  },
  {
    name: 'mention',
    becomes: 'mention',
    looks: /class="member_mention"|class="mention"/
  },
  {
    name: 'redirect link (`link.zhihu.com/?target=`)',
    becomes: 'the address that it leads to',
    looks: /link\.zhihu\.com\/\?target=/
  },
  {
    name: 'address shown in parts, some invisible',
    becomes: 'the whole address',
    looks: /<span class="invisible">/
  },
  {
    name: 'link between notes of a vault (`[[note#part|text]]`)',
    becomes: 'link to the file of the note',
    looks: /(?<!!)\[\[[^\]\n]+\]\]/
  },
  {
    name: 'embedded note of a vault (`![[note]]`)',
    becomes: 'link to the file of the note',
    looks: /!\[\[[^\].\n]+\]\]/
  },
  {
    name: 'embedded picture of a vault (`![[picture.png|300]]`)',
    becomes: 'picture with its width',
    looks: /!\[\[[^\]\n]+\.(?:png|jpg)\|\d+\]\]/
  },
  {
    name: 'highlight (`==text==`)',
    becomes: 'underline',
    looks: /==[^=\n]+==/
  },
  {
    name: 'entity word',
    becomes: 'text',
    looks: /RichContent-EntityWord/
  },
  {
    name: 'one link cut in pieces',
    becomes: 'one link',
    looks: /<a href="([^"]+)"[^>]*>[^<]*<\/a>[「」，、]?<a href="\1"/
  },
  {
    name: '`span` without meaning',
    becomes: 'its text',
    looks: /<span (?:class="nolink"|style=)/
  },
  {
    name: 'address without scheme, or `http:`',
    becomes: '`https:`',
    looks: /(?:href|src)="(?:\/\/|http:\/\/(?:www|link)\.zhihu)/
  },
  {
    name: 'bare `&` in an address',
    becomes: 'the address unchanged',
    looks: /href="[^"]*&(?:sn|mid|idx|copy|sect)=/
  },
  {
    name: 'tracking parameters',
    becomes: 'nothing',
    looks: /[?&](?:source=[\da-f]{8}|utm_\w+=)/
  },
  {
    name: 'zero-width characters, no-break spaces',
    becomes: 'nothing, spaces',
    looks: /\u200B|\uFEFF|&nbsp;|\u00A0/
  },
  {
    name: 'emoji, stickers as text',
    becomes: 'text',
    looks: /\p{Emoji_Presentation}|\[捂脸\]|（狗头）/u
  },
  {
    name: 'strike, superscript, subscript',
    becomes: 'the same',
    looks: /<(?:strike|del|s|sub|sup)>/
  }
]
