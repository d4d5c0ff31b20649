import type {Construct} from './construct.js'

/** Shapes of what stands around a text. */
export const shells: readonly Construct[] = [
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
]
