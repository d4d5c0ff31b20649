/** Strings that mean something to YAML. */
const yaml = [
  ...[
    'null',
    'Null',
    '~',
    'true',
    'TRUE',
    'false',
    'yes',
    'No',
    'on',
    'OFF',
    'y',
    'N',
    'nan',
    '.inf'
  ],
  ...[
    '0',
    '-0',
    '+1',
    '1.0',
    '.5',
    '1e9',
    '0x1F',
    '0o17',
    '017',
    '1_000',
    '12:30',
    '190:20:30',
    '1,5'
  ],
  ...[
    '12345678901234567890',
    '2021-11-14',
    '2021-11-14T08:20:11Z',
    '2021-13-45',
    '08:00',
    '٣',
    '１２'
  ],
  ...[
    '- a',
    '-',
    '--',
    '---',
    '--- a',
    '...',
    '? a',
    '?',
    ': a',
    ':',
    'a: b',
    'a:',
    'a :b',
    'http:',
    '::'
  ],
  ...[
    '# a',
    'a # b',
    'a #b',
    '#',
    '[a]',
    '[',
    ']',
    '{a: b}',
    '{',
    '}',
    ',',
    'a, b',
    '&a',
    '*a',
    '!a',
    '!!str a'
  ],
  ...[
    '|',
    '> a',
    '>-',
    '|+',
    '%YAML 1.2',
    '%',
    '@a',
    '`a',
    '"',
    "'",
    '"a',
    "it's",
    '"a" b',
    "'a' b",
    '\\',
    '\\n'
  ],
  ...[
    '<<',
    '=',
    '<<: *a',
    'a\n---\nb: c',
    '\n---\n',
    'a\nb: c',
    'a\r\nb',
    'a\u0085b: c',
    'a\u2028b',
    'a\u2029b'
  ],
  ...[
    ' a ',
    '\ta',
    'a\t# b',
    '\u00A0',
    '\u3000a\u3000',
    '',
    ' ',
    '\uFEFF',
    '\uFEFFa: b',
    '「a」: b',
    '“a”：b'
  ]
]

/** Strings that mean something to Markdown. */
const markdown = [
  ...[
    '*a*',
    '**a**',
    '***a***',
    '_a_',
    '__a__',
    'a_b_c',
    '~~a~~',
    '~a~',
    '`a`',
    '``',
    '```',
    '~~~',
    '```js',
    '`'
  ],
  ...[
    '# a',
    '## a',
    '#',
    '####### a',
    'a\n===',
    'a\n---',
    '===',
    '* * *',
    '***',
    '- - -',
    '___',
    '_ _ _'
  ],
  ...[
    '- a',
    '+ a',
    '* a',
    '1. a',
    '1) a',
    '999999999. a',
    '1.',
    '-',
    '    a',
    '\ta',
    '> a',
    '>',
    '>>a'
  ],
  ...[
    '[a](b)',
    '![a](b)',
    '[a][b]',
    '[a]',
    '[a]: b',
    '[^a]',
    '[^a]: b',
    '[]()',
    '](',
    '[x] a',
    '[ ] a',
    '- [ ] a'
  ],
  ...[
    '| a |',
    '| a |\n| - |',
    'a | b\n- | -',
    ':-: | -',
    '|',
    '\\|',
    'a \\',
    'a\\\nb',
    'a  \nb',
    '\\*',
    '\\\\'
  ],
  ...[
    '<http://a.cn>',
    'http://a.cn',
    'https://a.cn/*b*',
    'www.a.cn',
    'a@b.cn',
    'mailto:a@b.cn',
    'xmpp:a@b.cn'
  ],
  ...[
    '$a$',
    '$$a$$',
    '$$',
    '$',
    '$5 and $6',
    '\\$',
    '\\(a\\)',
    '\\[a\\]',
    '==a==',
    '%%a%%',
    '^a',
    'a^b^',
    '~b~'
  ],
  ...[
    '[[a]]',
    '![[a]]',
    '#tag',
    ':smile:',
    '@user',
    ':::note',
    '{.class}',
    '{#id}',
    '!!! note',
    '++a++',
    '^[a]'
  ]
]

/** Tags of template engines. */
const templates = [
  ...[
    '{{ a }}',
    '{{{ a }}}',
    '{{',
    '}}',
    '{% raw %}',
    '{% endraw %}',
    '{%',
    '%}',
    '{# a #}',
    '{#',
    '{{< a >}}'
  ],
  ...[
    '{{% a %}}',
    '$' + '{a}',
    '#{a}',
    '<%= a %>',
    '<? a ?>',
    '{{"{{"}}',
    '{{ 7*7 }}',
    '{ { a } }',
    '{\\{ a }}'
  ]
]

/** Strings that break programs which take text for what it is not. */
const programs = [
  ...[
    'undefined',
    'NaN',
    'constructor',
    '__proto__',
    'hasOwnProperty',
    'toString',
    'then',
    'length',
    '__dirname'
  ],
  ...[
    '../../etc/passwd',
    'C:\\CON',
    '/dev/null',
    'file:///etc/passwd',
    'a\0b',
    '%00',
    '%s%n',
    '%x',
    '$(ls)',
    '`ls`'
  ],
  ..."'; DROP TABLE a;--|1' OR '1'='1|\" onload=\"alert(1)|]]>|<!--|-->|--|/*|*/|//".split('|'),
  ...[
    '$&',
    '$1',
    "$'",
    '$`',
    '$$',
    '\\1',
    '\\u0041',
    '\\x41',
    '&#65;',
    '&#x41;',
    '&amp;',
    '&lt;',
    '&copy',
    '&copy;'
  ]
]

/** Text that programs cut, turn round or lose. */
const scripts = [
  ...[
    '中文，标点。',
    '「『』」',
    '……——',
    '𠮷𠀀',
    '㐀',
    'ｆｕｌｌ',
    '①②③',
    '々〆〇',
    'ｶﾞ',
    'がが',
    '한국어',
    '조선글'
  ],
  ...[
    'مرحبا',
    'שָׁלוֹם',
    '\u202Eabc\u202C',
    '\u2066a\u2069',
    'สวัสดี',
    'हिन्दी',
    'ﷺ',
    '‮',
    'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L',
    'ß',
    'İi',
    'ﬁ'
  ],
  ...[
    '👨‍👩‍👧‍👦',
    '🇨🇳',
    '👍🏽',
    '1️⃣',
    '☺️',
    '☺︎',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    '\u200B',
    'a\u200Bb',
    '\u200D',
    '\u2060',
    '\u00AD',
    'a\u0301',
    '\u0301'
  ],
  ...[
    '\uD800',
    '\uDC00',
    'a\uD83D',
    '\uFFFD',
    '\uFFFE',
    '\uFFFF',
    '\u0007',
    '\u001B[31m',
    '\u007F',
    '\u0080',
    '\u009F'
  ],
  ...[
    'a'.repeat(2000),
    '！'.repeat(500),
    '(('.repeat(200),
    '**'.repeat(200),
    '['.repeat(300),
    '> '.repeat(300)
  ]
]

const payloads = [
  'alert(1)',
  'alert`1`',
  'fetch("//a.cn")',
  'location="javascript:alert(1)"',
  'eval(atob("YQ=="))',
  'window["al"+"ert"](1)',
  'top[`ale`+`rt`]`1`'
]

/** HTML that runs something where it is let through. */
const wrappers: ReadonlyArray<(script: string) => string> = [
  script => `<script>${script}</script>`,
  script => `</script><script>${script}</script>`,
  script => `<ScRiPt src=//a.cn>${script}</ScRiPt>`,
  script => `<img src=x onerror=${script}>`,
  script => `<svg/onload=${script}>`,
  script => `<svg><script>${script}</script></svg>`,
  script => `<math><mtext></mtext><mglyph><style></math><img src onerror=${script}>`,
  script => `<iframe srcdoc="<script>${script}</script>"></iframe>`,
  script => `<a href="javascript:${script}">a</a>`,
  script => `<a href=java&#x09;script:${script}>a</a>`,
  script => `<form action=javascript:${script}><input type=submit>`,
  script => `<details open ontoggle=${script}>`,
  script => `<body onload=${script}>`,
  script => `<object data="javascript:${script}">`,
  script => `<style>@import 'javascript:${script}'</style>`,
  script => `<!--[if IE]><script>${script}</script><![endif]-->`,
  script => `<?xml version="1.0"?><script>${script}</script>`,
  script => `<![CDATA[<script>${script}</script>]]>`,
  script => `"><script>${script}</script>`,
  script => `\`<script>${script}</script>`,
  script => `[a](javascript:${script})`,
  script => `![a](x"onerror="${script})`,
  script => `<javascript:${script}>`,
  script => `[a]: javascript:${script}`,
  script => `&lt;script&gt;${script}&lt;/script&gt;`,
  script => `&#60;script&#62;${script}`,
  script => `\\<script>${script}\\</script>`,
  script => `<<script>${script}//<</script>`,
  script => `<\nscript>${script}</script>`,
  script => `<b\n\nonclick=${script}>a</b>`
]

/** What people and programs put into text fields, and what goes wrong with it. */
export const nastyStrings: readonly string[] = [
  ...new Set([
    ...yaml,
    ...markdown,
    ...templates,
    ...programs,
    ...scripts,
    ...wrappers.flatMap(wrap => payloads.map(wrap))
  ])
]
