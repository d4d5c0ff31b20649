// What a good author of Web pages writes to print Chinese.
const faces = [
  ['Book Serif', 400, 'NotoSerifSC-Regular'],
  ['Book Serif', 700, 'NotoSerifSC-Bold'],
  ['Book Sans', 400, 'NotoSansSC-Regular'],
  ['Book Sans', 700, 'NotoSansSC-Bold'],
  ['Book Kai', 400, 'LXGWWenKai-Regular'],
  ['Book Mono', 400, 'SourceCodePro-Regular'],
  ['Book Latin', 400, 'NotoSerif-Regular'],
  ['Book Symbols', 400, 'DejaVuSans'],
  ['Book Emoji', 400, 'NotoEmoji-Regular']
]
const serif = "'Book Serif', 'Book Latin', 'Book Kai', 'Book Symbols', 'Book Emoji'"
const sans = "'Book Sans', 'Book Kai', 'Book Symbols', 'Book Emoji'"
const kai = "'Book Kai', 'Book Serif', 'Book Symbols', 'Book Emoji'"

/** Write the style sheet; `folder` is the URL of the faces. */
export function style(folder) {
  const sources = faces.map(
    ([family, weight, file]) =>
      `@font-face {font-family: '${family}'; font-weight: ${weight}; src: url(${folder}${file}.ttf)}`
  )
  return `${sources.join('\n')}
@page {
  size: A4;
  margin: 64pt 77.1pt;
  @bottom-right {content: counter(page) ' / ' counter(pages); font: 8pt 'Book Sans'}
  @footnote {border-top: 0.5pt solid; padding-top: 4pt}
}
body {
  margin: 0;
  font: 10.5pt/1.75 ${serif};
  text-align: justify;
  text-spacing-trim: trim-start;
  text-autospace: normal;
  line-break: strict;
  overflow-wrap: anywhere;
  hyphens: auto;
  orphans: 2;
  widows: 2;
}
h1, h2, h3, h4, h5, h6 {font-family: ${sans}; text-align: left; break-after: avoid; margin: 1.4em 0 0.7em}
h1 {font-size: 19pt; break-before: page; margin-top: 0}
h1.book {break-before: auto}
h2 {font-size: 14pt}
h3 {font-size: 12pt}
h4, h5, h6 {font-size: 10.5pt}
p {margin: 0; text-indent: 2em}
.by, li p, blockquote p, .card, .notes p {text-indent: 0}
em {font-family: ${kai}; font-style: normal}
blockquote {font-family: ${kai}; margin: 0.8em 0 0.8em 1em; padding-left: 1em; border-left: 2pt solid #ccc}
ul, ol {margin: 0.8em 0; padding-left: 2em}
.task {list-style: none}
code, pre {font-family: 'Book Mono', ${sans}; font-size: 9pt; text-spacing-trim: space-all; text-autospace: no-autospace}
pre {background: #f4f4f4; padding: 7pt; line-height: 1.5; white-space: pre-wrap; text-align: left; hyphens: none}
table {border-collapse: collapse; font: 8.5pt/1.5 ${sans}; margin: 1em 0; border-bottom: 0.8pt solid; hyphens: none}
thead {border-top: 0.8pt solid; border-bottom: 0.5pt solid}
tr {break-inside: avoid}
th, td {padding: 3pt 5pt; vertical-align: top; overflow-wrap: normal}
sup, sub {font-size: 65%; line-height: 0}
figure {margin: 1em 0; text-align: center; break-inside: avoid; text-indent: 0}
figcaption {font: 8.5pt/1.5 ${sans}}
img {max-width: 100%}
.card {border: 0.5pt solid #ccc; border-radius: 3pt; padding: 6pt; margin: 0.8em 0}
.formula {margin: 0.8em 0; overflow: hidden}
.notes {font-size: 8.5pt; border-top: 0.5pt solid}
.note {float: footnote; font-size: 8.5pt; text-indent: 0}
.note::footnote-call {content: counter(footnote); font-size: 65%; line-height: 0; vertical-align: super}
hr {border: 0; border-top: 0.5pt solid #999; width: 30%; margin: 1.5em auto}
a {color: inherit}
`
}
