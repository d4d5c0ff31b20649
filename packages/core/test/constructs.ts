/** A shape that answer documents have, and what is made of it. */
export interface Construct {
  readonly name: string
  /** What the reader gets. */
  readonly becomes: string
  /** Found in every document that has it; strings inside JSON and XML are decoded first. */
  readonly looks: RegExp
}

/** Shapes met in real documents, by where they stand. */
export const constructs: Readonly<Record<string, readonly Construct[]>> = {
  'Front matter': [
    {
      name: 'blank lines before the fence',
      becomes: 'fields all the same',
      looks: /^\s*\n---\n/
    },
    {
      name: 'title with quotes in it, or quoted again at each run',
      becomes: 'the title as it was',
      looks: /^title: (?:'[^'\n]*["“「][^\n]*'|"{3,}|"[^"\n]*'[^\n]*")$/m
    },
    {
      name: 'YAML that is broken',
      becomes: 'fields, read line by line',
      looks: /^title: (?:"{3,}|[^'"\n]+: [^\n]*)$/m
    },
    {
      name: 'braces written `&#123;` and `&#125;`',
      becomes: 'braces',
      looks: /&#123;[\s\S]*&#125;/
    },
    {
      name: 'categories as a list, indented or not',
      becomes: 'categories',
      looks: /^categories: ?\n\s+- /m
    },
    {
      name: 'stand-in for a missing picture (`picsum.photos`)',
      becomes: 'no cover',
      looks: /^(?:headimg|thumbnail): \S*picsum\.photos/m
    },
    {
      name: 'head picture that is a formula or an avatar',
      becomes: 'no cover',
      looks: /^(?:headimg|thumbnail): \S*(?:equation\?tex=|_l\.jpg)/m
    },
    {
      name: 'name of the site as the author',
      becomes: 'the site; the author is in the text',
      looks: /^author: '?知乎/m
    },
    {
      name: 'date as mail has it, or of the crawl without zone',
      becomes: 'date of the post, or of saving',
      looks: /^date: '?(?:[A-Z][a-z]{2}, \d\d? |\d{4}-\d\d-\d\d \d\d:)/m
    },
    {
      name: 'title that says who answered, `linkTitle`',
      becomes: 'author, question, address',
      looks: /^title: .*回答了问题[\s\S]*^linkTitle: /m
    },
    {
      name: 'text cut at some length, ` ...`',
      becomes: 'post marked as truncated',
      looks: /linkTitle[\s\S]*\s\.{3}\s*(?:<[^>]*>\s*)*$/
    }
  ],
  Shells: [
    {
      name: '`NAME的回答<br><br>` before the text',
      becomes: 'author',
      looks: /的回答<br ?\/?>\s*<br ?\/?>/
    },
    {
      name: 'question without an answer',
      becomes: 'thread without posts',
      looks: /<div> *\n[^<\n]+ *\n<\/div>\s*$/
    },
    {
      name: '知乎日报 story, blocks never closed',
      becomes: 'one post an answer; author, headline, address',
      looks: /main-wrap content-wrap/
    },
    {
      name: '知乎日报 story with several questions',
      becomes: 'a thread a question',
      looks: /class="question"[\s\S]*class="question"/
    },
    {
      name: 'script, style, template',
      becomes: 'nothing',
      looks: /<(?:script|style|template)\b/
    },
    {
      name: 'page state (`js-initialData`)',
      becomes: 'posts with all their fields',
      looks: /id="js-initialData"/
    },
    {
      name: 'security check instead of the page',
      becomes: 'failure that says so',
      looks: /安全验证/
    },
    {
      name: 'notice that the clipboard adds to a copy',
      becomes: 'author, address, licence',
      looks: /著作权归作者所有/
    },
    {
      name: 'navigation and other chrome round an article',
      becomes: 'the article alone',
      looks: /<nav\b/
    },
    {
      name: 'metadata of the page: JSON-LD, Open Graph, microdata',
      becomes: 'title, authors, dates, votes',
      looks: /application\/ld\+json|property="og:|itemtype="https?:\/\/schema\.org/
    }
  ],
  Blocks: [
    {
      name: 'paragraph with `data-pid`',
      becomes: 'paragraph',
      looks: /<p data-pid="/
    },
    {
      name: 'empty paragraph, `<p><br></p>`, `ztext-empty-paragraph`',
      becomes: 'nothing',
      looks: /<p[^>]*>(?:\s|&nbsp;|<br[^>]*>)*<\/p>/
    },
    {
      name: 'run of `<br>`',
      becomes: 'paragraphs; a single one is a break',
      looks: /[^>\s]<br ?\/?>\s*<br/
    },
    {
      name: 'inline code or formula in a paragraph of its own',
      becomes: 'one paragraph again',
      looks: /<p><(?:code>[^<]*<\/code|img [^>]*equation[^>]*)>\s*<\/p>\s*<p>[，。、；）)]/
    },
    {
      name: 'heading with bold text, or a sentence long',
      becomes: 'heading',
      looks: /<h[23][^>]*><(?:b|strong)>/
    },
    {
      name: 'bold paragraph in place of a heading',
      becomes: 'bold paragraph',
      looks: /<p[^>]*><(b|strong)>[^<]+<\/\1><\/p>/
    },
    {
      name: 'rule or number typed by hand',
      becomes: 'text as typed',
      looks: /<p[^>]*>(?:[—-]{3,}|\d+[、.] ?|（\d）|\[\d\] )/
    },
    {
      name: 'list that stands in a list beside its items',
      becomes: 'list of the item before',
      looks: /<\/li>\s*<[uo]l/
    },
    {
      name: 'numbering that goes on after an interruption',
      becomes: 'list with its start',
      looks: /<ol [^>]*start=/
    },
    {
      name: 'block quote without paragraphs, with `<br>`',
      becomes: 'block quote',
      looks: /<blockquote[^>]*>\s*[^<\s][^<]*(?:<br|<\/blockquote)/
    },
    {name: 'rule', becomes: 'thematic break', looks: /<hr ?\/?>/},
    {
      name: 'code with the colours of a highlighter',
      becomes: 'code with its language',
      looks: /class="highlight"><pre[^>]*><code class="language-[\s\S]*?<span/
    },
    {
      name: 'bare `<` in code (`<cstring>`, `Span<int>`)',
      becomes: 'text of the code',
      looks: /<span class="cpf"><\w+>|\w<int>|<span class="p"><</
    },
    {
      name: '`pre` without class, with markup in it',
      becomes: 'code',
      looks: /<pre>(?!<code)[^<]*<(?:strong|b|i|em)>|<pre><code>/
    },
    {
      name: 'table without head',
      becomes: 'table; a first row of `th` is its head',
      looks: /<table[^>]*>(?:\s*<tbody>)?\s*<tr[^>]*>\s*<t[dh]/
    },
    {
      name: 'figure, caption, `data-caption`',
      becomes: 'figure with its caption once',
      looks: /<figcaption>|data-caption="[^"]/
    },
    {
      name: 'lazy picture with its `noscript` twin',
      becomes: 'one picture, the best of them',
      looks: /<noscript><img[\s\S]*?<\/noscript>\s*<img[^>]*data:image/
    },
    {
      name: 'small picture (`data-size="small"`)',
      becomes: 'narrower figure',
      looks: /data-size="small"/
    },
    {
      name: 'GIF, GIF as video',
      becomes: 'the picture once',
      looks: /ztext-gif|GifPlayer/
    },
    {
      name: 'link card, with title or without',
      becomes: 'link card',
      looks: /data-draft-type="link-card"|class="LinkCard/
    },
    {
      name: 'card that was never closed and swallows paragraphs',
      becomes: 'card, then the paragraphs',
      looks: /data-draft-type="link-card"[^>]*><p>/
    },
    {
      name: 'card of an advertisement',
      becomes: 'link card',
      looks: /data-draft-type="(?:mcn|ad)-link-card"|data-edu-card/
    },
    {
      name: 'video box, embedded player',
      becomes: 'video with name, address, poster',
      looks: /class="video-box"|<iframe[^>]*player/
    },
    {
      name: 'comment that swallows text',
      becomes: 'the text',
      looks: /<!--[^>]*\p{Script=Han}[\s\S]*?-->/u
    }
  ],
  Inline: [
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
  ],
  'Files and lists': [
    {
      name: 'answer of the API',
      becomes: 'post with author, dates, votes',
      looks: /\n(?:answer\n[\s\S]*<p|[\s\S]*<p[\s\S]*\nanswer\n)/
    },
    {
      name: 'pin, its text in parts',
      becomes: 'post',
      looks: /\npin\n/
    },
    {
      name: 'search hit with `<em>` marks',
      becomes: 'post without the marks',
      looks: /\nsearch_result\n/
    },
    {
      name: 'text that the API cuts: unpaid, collapsed',
      becomes: 'post marked as truncated, message',
      looks: /content_need_truncated|is_collapsed|paid/
    },
    {
      name: 'entry of a feed',
      becomes: 'document',
      looks: /<item>|<entry>|jsonfeed\.org/
    },
    {
      name: 'row of a Stack Exchange dump',
      becomes: 'post; question and answers are one thread, with their licence',
      looks: /<row /
    }
  ]
}
