// Makes the HTML to measure with: the same text on each run.

const clauses = [
  '清晨的菜市场里，卖豆腐的摊子总是最先排起队来',
  '水烧到八十度就够了，再烫茶叶会发苦',
  '他把自行车停在楼下，抬头看了一眼五楼的灯',
  '这条河往东流了三百公里，才在一片沙洲前分成两股',
  '写程序的时候，名字起得好，一半的注释就可以省掉',
  '雨停了以后，屋檐下的麻雀又开始吵架',
  '老师傅说，木头要放三年，才知道它想变成什么',
  '列车晚点四十分钟，站台上的人渐渐聊了起来',
  '如果把问题拆成三个小问题，每一个都不难回答',
  '冬天的白菜最甜，霜打过的更甜',
  '图书馆的地下一层很少有人去，那里放着旧报纸',
  '跑步的第一个月不必计较速度，呼吸顺了再说',
  '地图上的直线，走起来往往要绕两座山',
  '面揉到不沾手，盖上湿布，等它自己长大',
  '数据库慢的时候，先看有没有走索引，再怀疑机器',
  '孩子问月亮为什么跟着我们走，大人想了很久',
  '旧房子的楼梯会响，踩在两边就不响',
  '同一首曲子，慢一点弹，错误就都听得见了'
]
const marks = ['。', '。', '。', '？', '！', '；']
const words = ['HTML5', 'Node.js 20', '3.14', 'README', 'A/B 测试', '2021 年', 'GPU', '100 米']

/**
 * Make a document.
 *
 * @param {'prose' | 'rich'} kind
 *   Prose is paragraphs with some bold, links, quotes and pictures; rich is
 *   code, tables, lists, headings and inline marks.
 * @param {number} size
 *   Bytes of UTF-8, at least.
 * @param {number} number
 *   Which of many documents.
 */
export function makeHtml(kind, size, number = 0) {
  const random = createRandom((kind === 'prose' ? 1 : 2) + 2 * number)
  const blocks = kind === 'prose' ? prose : rich
  const parts = []
  for (let bytes = 0; bytes < size; ) {
    const block = pick(blocks, random)(random)
    parts.push(block)
    bytes += Buffer.byteLength(block)
  }
  return `<div>${parts.join('')}</div>`
}

/**
 * Make paragraphs of prose.
 *
 * @param {number} size
 *   Characters of all of them, at least.
 */
export function makeParagraphs(size) {
  const random = createRandom(3)
  const paragraphs = []
  for (let length = 0; length < size; length += paragraphs.at(-1).length) {
    paragraphs.push(sentences(random))
  }
  return paragraphs
}

const paragraph = random => `<p>${sentences(random)}</p>`

const prose = [
  ...Array(14).fill(paragraph),
  random => `<p><b>${sentences(random)}</b></p>`,
  () => '<p><br></p>',
  random => `<blockquote>${sentences(random)}</blockquote>`,
  random =>
    `<p data-pid="x${number(random)}">${sentences(random)}<a href="https://example.com/${number(random)}" class="external" target="_blank" rel="nofollow noreferrer">${clause(random)}</a>${sentences(random)}</p>`,
  figure
]

const rich = [
  random =>
    `<p>${sentences(random)}<b>${clause(random)}</b>，${clause(random)}<i>${clause(random)}</i>，${clause(random)}</p>`,
  random =>
    `<div class="highlight"><pre><code class="language-js">${repeat(8, line => `<span class="k">if</span> (a[${line}] &lt; b) { x += f(&quot;${line}&quot;) } <span class="c1">// ${clause(random)}</span>\n`)}</code></pre></div>`,
  random =>
    `<table data-draft-node="block" data-draft-type="table" data-size="normal"><tbody><tr>${repeat(3, () => `<th>${clause(random)}</th>`)}</tr>${repeat(4, () => `<tr>${repeat(3, () => `<td>${clause(random)}</td>`)}</tr>`)}</tbody></table>`,
  random =>
    `<ul>${repeat(4, () => `<li>${clause(random)}<a href="https://example.com/${number(random)}">${clause(random)}</a></li>`)}</ul>`,
  random => `<ol>${repeat(4, () => `<li>${clause(random)}</li>`)}</ol>`,
  random => `<h2>${clause(random)}</h2>`,
  () => '<hr>',
  random => `<blockquote><p>${sentences(random)}</p><p>${sentences(random)}</p></blockquote>`,
  random => `<p>${clause(random)}<code>f(${number(random)})</code>${clause(random)}</p>`,
  paragraph,
  figure
]

function figure(random) {
  const name = `https://pic.example.com/v2-${number(random)}`
  return `<figure data-size="normal"><img src="${name}_1440w.jpg" data-rawwidth="659" data-rawheight="402" data-size="normal" data-caption class="origin_image zh-lightbox-thumb" data-original="${name}_r.jpg" referrerpolicy="no-referrer"></figure>`
}

function sentences(random) {
  return repeat(2 + Math.floor(random() * 4), () => clause(random) + pick(marks, random))
}

/** A clause, now and then with a Western word and with other characters than last time. */
function clause(random) {
  const text = pick(clauses, random).replace(/\p{Script=Han}/gu, character =>
    random() < 0.1 ? String.fromCodePoint(0x4e00 + Math.floor(random() * 5000)) : character
  )
  return random() < 0.15 ? `${text}，${pick(words, random)}` : text
}

function number(random) {
  return Math.floor(random() * 1e6)
}

function repeat(count, make) {
  return Array.from({length: count}, (_, index) => make(index)).join('')
}

function pick(list, random) {
  return list[Math.floor(random() * list.length)]
}

/** Mulberry32. */
function createRandom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
