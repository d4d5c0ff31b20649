/**
 * HTML that is hard on parsers, by name: makers of a document of about as many
 * bytes as asked for.
 */
export const constructs = {
  ...Object.fromEntries(
    [
      '<div>',
      '<b>',
      '<i>',
      '<u>',
      '<blockquote>',
      '<ul><li>',
      '<table><tbody><tr><td>',
      '<a href="x">',
      '<span>'
    ].flatMap(tags => [
      [`\`${tags}\`, nested`, bytes => nest(tags, bytes)],
      [`\`${tags}\`, unclosed`, bytes => repeat(`${tags}甲`, bytes)]
    ])
  ),
  '`<p><b>`, unclosed': bytes => repeat('<p><b>甲', bytes),
  '`<b><i><u><p>`, unclosed': bytes => repeat('<b><i><u><p>甲', bytes),
  '`<b>` that differ, unclosed': bytes => repeat(index => `<p><b class="${index}">甲`, bytes),
  '`<a>` around blocks': bytes => repeat('<a href="x"><div>甲', bytes),
  '`<b><p></b>`, misnested': bytes => repeat('<b>甲<p>乙</b>丙</p>', bytes),
  'text between rows': bytes => `<table>${repeat('甲<tr><td>乙</td></tr>', bytes)}</table>`,
  attributes: bytes => `<p ${repeat(index => `a${index} `, bytes)}>甲</p>`,
  'attributes, misnested': bytes => `<b><p ${repeat(index => `a${index} `, bytes)}>甲</b>`,
  siblings: bytes => repeat('<p>甲</p>', bytes),
  'siblings, misnested': bytes => `<b><p>${repeat('<i>甲</i>', bytes)}</b>`,
  'rows of a table': bytes => `<table>${repeat('<tr><td>甲</td></tr>', bytes)}</table>`,
  'character references': bytes => repeat('&nbsp;甲', bytes),
  ampersands: bytes => repeat('&', bytes),
  'unknown elements': bytes => repeat(index => `<x${index}>甲</x${index}>`, bytes),
  backticks: bytes => repeat('`', bytes),
  '`<code>` of backticks': bytes => repeat('<code>`</code>甲', bytes),
  '`<` in text': bytes => repeat('< ', bytes),
  '`<` in code': bytes => `<pre>${repeat('a<b ', bytes)}</pre>`,
  'unclosed comments': bytes => repeat('<!--', bytes),
  'unclosed quotes': bytes => repeat('<p a="', bytes),
  'spaces in text': bytes => `甲${repeat(' ', bytes)}乙`,
  'line breaks': bytes => repeat('甲<br>', bytes)
}

function repeat(piece, bytes) {
  const make = typeof piece === 'string' ? () => piece : piece
  const pieces = []
  for (let length = 0; length < bytes; ) {
    const next = make(pieces.length)
    pieces.push(next)
    length += Buffer.byteLength(next)
  }
  return pieces.join('')
}

function nest(tags, bytes) {
  const endTags = tags.match(/\w+(?=[ >])/g).map(tagName => `</${tagName}>`)
  const count = Math.ceil(bytes / (tags.length + endTags.join('').length))
  return `${tags.repeat(count)}甲${endTags.reverse().join('').repeat(count)}`
}
