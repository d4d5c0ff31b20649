/**
 * The one style sheet of all books.
 *
 * Measures are `em` and `%`, lines and quiet text are made from the reader's
 * own colours, and the body has no font of ours: a night mode or a larger type
 * keeps working. Old and new names of a property stand side by side for the
 * engines of e-readers.
 */
export const style = `/* Page and text */

body {
  margin: 0 3%;
  padding: 0;
  line-height: 1.75;
  text-align: justify;
  word-wrap: break-word;
  overflow-wrap: break-word;
  -webkit-line-break: strict;
  -epub-line-break: strict;
  line-break: strict;
  hanging-punctuation: allow-end;
}

p {
  margin: 0 0 .9em;
  orphans: 2;
  widows: 2;
}

/* Prose: an indent shows where a paragraph begins. */

body.indent article > p {
  margin: 0;
  text-indent: 2em;
}

body.indent article > p.truncated {
  margin: 1.8em 0;
  text-indent: 0;
}

a {
  color: inherit;
}

/* Headings */

h1, h2, h3, h4, h5, h6, .heading {
  margin: 1.6em 0 .6em;
  font-weight: bold;
  line-height: 1.4;
  text-align: left;
  text-indent: 0;
  -webkit-hyphens: none;
  hyphens: none;
  page-break-after: avoid;
  break-after: avoid;
}

h1 {
  margin: 1em 0 1.2em;
  font-size: 1.5em;
}

h2 {
  font-size: 1.25em;
}

h3 {
  font-size: 1.1em;
}

h4, h5, h6, .heading {
  font-size: 1em;
}

/* Title page, cover, contents */

.titlepage {
  padding-top: 22%;
  text-align: left;
}

.titlepage h1 {
  margin: 0 0 2em;
  font-size: 1.9em;
}

.titlepage p {
  margin: 0 0 .3em;
}

.titlepage .author {
  font-size: 1.1em;
  margin-bottom: 1.6em;
}

.titlepage .site, .titlepage .date, .titlepage .source {
  font-size: .85em;
  opacity: .7;
}

.cover {
  margin: 0;
  text-align: center;
}

.cover img {
  max-width: 100%;
  max-height: 98vh;
  width: auto;
  height: auto;
}

.nav ol {
  margin: 0;
  padding: 0 0 0 1.4em;
  list-style: none;
  text-align: left;
}

.nav nav > ol {
  padding: 0;
}

.nav nav > ol > li {
  margin: 0 0 .7em;
}

.nav a {
  text-decoration: none;
}

.nav nav > ol > li > ol {
  font-size: .92em;
}

/* Posts */

article + article {
  margin-top: 3em;
}

.byline {
  margin: 0 0 1.8em;
  padding: 0 0 .8em;
  border-bottom: 1px solid;
  border-color: rgba(128, 128, 128, .4);
  font-size: .85em;
  line-height: 1.6;
  text-align: left;
}

.byline p {
  margin: 0;
}

.byline a {
  text-decoration: none;
}

.byline .facts {
  opacity: .7;
}

.byline .facts a {
  text-decoration: underline;
}

.truncated {
  margin: 1.8em 0;
  font-size: .85em;
  text-align: center;
  opacity: .7;
}

/* Blocks */

blockquote {
  margin: 1.1em 0;
  padding: 0 0 0 1em;
  border-left: .2em solid;
  border-color: rgba(128, 128, 128, .45);
  font-style: normal;
}

blockquote > :last-child, li > :last-child, aside > :last-child {
  margin-bottom: 0;
}

ul, ol {
  margin: 0 0 .9em;
  padding: 0 0 0 1.8em;
}

li {
  margin: 0 0 .25em;
}

li > ul, li > ol {
  margin: .25em 0 0;
}

li.task {
  list-style: none;
  text-indent: -1.15em;
}

li.task > * {
  text-indent: 0;
}

hr {
  margin: 2em 38%;
  border: 0;
  border-top: 1px solid;
  border-color: rgba(128, 128, 128, .6);
}

/* Code: shape first, colour never */

pre, code {
  font-family: Menlo, Consolas, "DejaVu Sans Mono", monospace;
}

code {
  font-size: .9em;
}

pre {
  margin: 1.1em 0;
  padding: .7em .9em;
  border: 1px solid;
  border-color: rgba(128, 128, 128, .35);
  background-color: rgba(128, 128, 128, .07);
  font-size: .82em;
  line-height: 1.5;
  text-align: left;
  white-space: pre-wrap;
  word-wrap: break-word;
  overflow-wrap: anywhere;
  -webkit-hyphens: none;
  hyphens: none;
}

pre code {
  font-size: 1em;
}

/* Tables: rules above, below, and under the head */

table {
  margin: 1.2em auto;
  border-collapse: collapse;
  border-top: 2px solid;
  border-bottom: 2px solid;
  border-color: rgba(128, 128, 128, .8);
  font-size: .88em;
  line-height: 1.5;
  text-align: left;
}

th, td {
  padding: .4em .7em;
  text-align: left;
  vertical-align: top;
}

thead th, thead td {
  border-bottom: 1px solid;
  border-color: rgba(128, 128, 128, .8);
  font-weight: bold;
}

th.right, td.right {
  text-align: right;
}

th.center, td.center {
  text-align: center;
}

/* Pictures */

img {
  max-width: 100%;
  max-height: 95vh;
  height: auto;
}

figure {
  margin: 1.3em 0;
  text-align: center;
  page-break-inside: avoid;
  break-inside: avoid;
}

figure.small img {
  max-width: 50%;
}

figcaption {
  margin: .5em 0 0;
  font-size: .85em;
  line-height: 1.5;
  opacity: .75;
}

figure.missing, div.missing {
  padding: 1.4em 1em;
  border: 1px dotted;
  border-color: rgba(128, 128, 128, .8);
  font-size: .85em;
  text-align: center;
}

figure.missing p, div.missing p {
  margin: 0;
}

figure.missing figcaption {
  margin: 0;
  font-size: 1em;
  opacity: 1;
}

.missing .host {
  font-size: .9em;
  opacity: .7;
}

/* Boxes that lead elsewhere */

.card {
  margin: 1.3em 0;
  padding: .8em 1em;
  border: 1px solid;
  border-color: rgba(128, 128, 128, .5);
  border-radius: .25em;
  font-size: .85em;
  line-height: 1.5;
  text-align: left;
  page-break-inside: avoid;
  break-inside: avoid;
}

.card p {
  margin: 0;
  opacity: .7;
}

.card .title, .card .still {
  opacity: 1;
}

.card .title {
  font-size: 1.1em;
  font-weight: bold;
}

.card .title a {
  text-decoration: none;
}

.card.link .still {
  float: right;
  width: 22%;
  margin: 0 0 0 1em;
}

.card.link:after {
  content: "";
  display: block;
  clear: both;
}

.card.video .still {
  margin: 0 0 .6em;
}

/* Notes */

a.noteref, sup.noteref {
  font-size: .72em;
  line-height: 0;
  text-decoration: none;
  vertical-align: super;
}

sup, sub {
  font-size: .75em;
  line-height: 0;
}

.notes {
  margin: 2.4em 0 0;
}

.notes:before {
  content: "";
  display: block;
  width: 20%;
  margin: 0 0 .8em;
  border-top: 1px solid;
  border-color: rgba(128, 128, 128, .6);
}

.note {
  margin: 0 0 .5em;
  font-size: .85em;
  line-height: 1.6;
}

.note a[role="doc-backlink"] {
  text-decoration: none;
}

/* Formulas: brackets grow only in fonts that have a table for it */

math {
  font-family: "STIX Two Math", "Cambria Math", "Latin Modern Math", "Noto Sans Math", math, serif;
  text-indent: 0;
}

div.math {
  margin: 1.1em 0;
  overflow-x: auto;
  text-align: center;
  text-indent: 0;
}

code.math {
  word-wrap: break-word;
  overflow-wrap: anywhere;
}

.tml-left {
  text-align: left;
  text-align: -webkit-left;
}

.tml-right {
  text-align: right;
  text-align: -webkit-right;
}

.tml-jot > mtr > mtd {
  padding-top: .7ex;
  padding-bottom: .7ex;
}

.tml-overline {
  border-top: .065em solid;
  padding-top: .1em;
}

.tml-underline {
  border-bottom: .065em solid;
  padding-bottom: .1em;
}
`
