import {type Engine, hexo, hugo, jekyll, pandoc} from '@answerbook/markdown-engines'
import {describe, expect, it} from 'vitest'

/** What it is about, Markdown, and the HTML of the paragraph. */
type Fact = readonly [what: string, markdown: string, html: string]

/** What each engine reads in its own way, and how to write it so that it is read as text. */
const facts: ReadonlyArray<readonly [Engine, readonly Fact[]]> = [
  [
    hexo,
    [
      ['signs made finer', '-- ... "甲"', '– … “甲”'],
      ['signs as they are', '\\-- \\... \\"甲\\"', '-- ... &quot;甲&quot;'],
      [
        'a tag as text',
        '甲 &#123;{ a }} &#123;% b %} &#123;# c #}',
        '甲 &#123;{ a }} &#123;% b %} &#123;# c #}'
      ],
      [
        'a tag in code',
        '甲 `{% a %}{# b #}`',
        '甲 <code>&#123;% a %&#125;&#123;# b #&#125;</code>'
      ],
      ['a raw tag in code, lost', '甲 `{% raw %}`', '甲 <code></code>'],
      ['a raw tag in code', '甲 <code>&#123;% raw %}</code>', '甲 <code>&#123;% raw %}</code>'],
      ['a text for a picture, raw', '![\\*甲\\*](/a)', '<img src="/a" alt="\\*甲\\*">'],
      ['a text for a picture', '![&#42;甲&#42;](/a)', '<img src="/a" alt="&#42;甲&#42;">'],
      ['one tilde', '~甲~', '<del>甲</del>'],
      ['two lines', '甲\n乙', '甲<br>乙'],
      ['a colon at the start of a line', '甲乙\n&#58; 丙', '甲乙<br>&#58; 丙'],
      ['no footnotes', '甲[^1]', '甲[^1]'],
      ['no formulas', '\\$a\\_b \\\\\\\\ c\\$', '$a_b \\\\ c$']
    ]
  ],
  [
    hugo,
    [
      [
        'signs made finer',
        '-- ... "甲" <<乙>>',
        '&ndash; &hellip; &ldquo;甲&rdquo; &laquo;乙&raquo;'
      ],
      [
        'signs as they are',
        '\\-- \\... \\"甲\\" \\<\\<乙\\>\\>',
        '-- ... &quot;甲&quot; &lt;&lt;乙&gt;&gt;'
      ],
      ['a shortcode in text', '甲 {\\{< a >}} {\\{% b', '甲 {{&lt; a &gt;}} {{% b'],
      [
        'a shortcode in code',
        '甲 `{{</* a */>}}` `{{%/* b */%}}`',
        '甲 <code>{{&lt; a &gt;}}</code> <code>{{% b %}}</code>'
      ],
      ['a text for a picture, raw', '![\\*甲\\*](a)', '<img src="a" alt="\\*甲\\*">'],
      ['a shortcode for a picture', '![{{</* a */>}}](b)', '<img src="b" alt="{{&lt; a &gt;}}">'],
      ['HTML, left out', '甲<u>乙</u>', '甲<!-- raw HTML omitted -->乙<!-- raw HTML omitted -->'],
      ['a colon at the start of a line', '甲\n\\: 乙', '甲\n: 乙'],
      ['a footnote that is text', '甲\\[^1]', '甲[^1]'],
      ['no formulas', '\\$a\\_b \\\\\\\\ c\\$', '$a_b \\\\ c$']
    ]
  ],
  [
    jekyll,
    [
      ['signs made finer', '-- ... "甲" <<乙>>', '– … “甲” «乙»'],
      ['signs as they are', '\\-- \\... \\"甲\\" \\<\\<乙\\>\\>', '-- ... "甲" &lt;&lt;乙&gt;&gt;'],
      ['templates in text', "甲 {{ '{{' }} a }} {{ '{%' }} b %}", '甲 {{ a }} {% b %}'],
      [
        'templates in code',
        "甲 `{{ '{{' }} a }} {{ '{%' }} endraw %}`",
        '甲 <code class="language-plaintext highlighter-rouge">{{ a }} {% endraw %}</code>'
      ],
      ['templates in formulas', "甲 $$\\frac{{ '{{' }}a}}{b}$$", '甲 \\(\\frac{{a}}{b}\\)'],
      ['a bar, which else makes a table', '甲 \\| 乙', '甲 | 乙'],
      [
        'a bar in code',
        '`甲|乙`',
        '<code class="language-plaintext highlighter-rouge">甲|乙</code>'
      ],
      ['attributes', '**甲**\\{: .a}', '<strong>甲</strong>{: .a}'],
      ['the end of a block', '&#94;', '^'],
      ['what no backslash escapes', '\\& \\@ \\^ \\/', '\\&amp; \\@ \\^ \\/'],
      ['an element whose text is raw', '<u>*甲*</u>', '<u>*甲*</u>'],
      ['an element whose text is not', '<ins>*甲*</ins>', '<ins><em>甲</em></ins>'],
      ['a formula of one dollar sign, as text', '$a\\_b$', '$a_b$']
    ]
  ],
  [
    pandoc,
    [
      ['signs made finer', '-- ... "甲"', '– … “甲”'],
      ['signs as they are', '\\-- \\... \\"甲\\"', '-- ... "甲"'],
      ['TeX, left out', '甲 \\alpha', '甲 '],
      ['TeX as text', '甲 \\\\alpha', '甲 \\alpha'],
      ['a citation as text', '甲 \\@a', '甲 @a'],
      ['numbers of a list', '\\(1) 甲', '(1) 甲'],
      ['letters of a list', 'a\\. 甲', 'a. 甲'],
      ['a definition', '甲\n\\: 乙', '甲 : 乙'],
      ['lines', '\\| 甲', '| 甲'],
      ['attributes', '\\[甲]{.a} `b`\\{.c}', '[甲]{.a} <code>b</code>{.c}'],
      ['a picture that is no figure', '![甲](a)<!-- -->', '<img src="a" alt="甲" /><!-- -->'],
      ['a formula', '甲$a$乙', '甲<span class="math inline">\\(a\\)</span>乙'],
      ['an underline', '[甲]{.underline}', '<u>甲</u>'],
      ['small text', 'H~2~O x^-1^ \\~甲\\~', 'H<sub>2</sub>O x<sup>-1</sup> ~甲~']
    ]
  ]
]

describe.each(facts)('$name', (engine, own) => {
  it('should read what flavours rest on', async () => {
    const pages = await engine.render(
      own.map(([name, markdown]) => ({name, markdown: `---\ntitle: 甲\n---\n\n${markdown}\n`}))
    )
    // Where lines of HTML are broken means nothing.
    const got = pages.map(({name, html}) => [name, html.trim().replaceAll(/\n(?!:)/g, ' ')])
    expect(got).toEqual(own.map(([name, , html]) => [name, `<p>${html}</p>`]))
  })
})
