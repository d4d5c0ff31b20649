import type {Construct} from './construct.js'

/** Shapes of blocks. */
export const blocks: readonly Construct[] = [
  {
    name: 'callout (`> [!warning]- Title`)',
    becomes: 'quote whose title, else its kind, is bold',
    looks: /^> \[!\w+\]/m
  },
  {
    name: 'name of a block (`text ^name`)',
    becomes: 'nothing',
    looks: /\s\^[a-z][\w-]+$/m
  },
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
]
