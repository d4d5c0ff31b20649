import svgpath from 'svgpath'

const elements = new Set(['circle', 'defs', 'ellipse', 'g', 'path', 'use'])

/**
 * Turn the markup of a flat picture into filled paths.
 *
 * @param markup
 *   Content of an SVG element: paths, circles and ellipses, in groups or named.
 * @param down
 *   By how much the picture is moved down.
 * @returns
 *   Shapes, from back to front: their path data have no arcs.
 * @throws
 *   For whatever else there is.
 */
export function toShapes(markup, down = 0) {
  const named = new Map()
  const shapes = []
  const groups = [{}]
  let isNaming = false
  for (const [, end, name, list, alone] of markup.matchAll(/<(\/?)([\w-]+)([^>]*?)(\/?)>/g)) {
    if (name === 'clipPath') throw new Error('Unexpected clip')
    if (!elements.has(name)) throw new Error(`Unexpected element ${name}`)
    if (name === 'defs') isNaming = !end
    else if (end) groups.pop()
    else {
      const given = attributesOf(list)
      const own = {...groups.at(-1), ...given}
      if (name === 'g') groups.push(checked(own, groupAttributes))
      else if (!alone) throw new Error(`Unexpected content in ${name}`)
      else if (isNaming) named.set(`#${given.id}`, {...given, name})
      else shapes.push(toShape({...own, name, ...named.get(given.href)}, down))
    }
  }
  return shapes.filter(({fill}) => fill !== 'none')
}

const groupAttributes = new Set(['clip-rule', 'fill', 'fill-opacity', 'fill-rule'])
const attributes = new Set([
  ...groupAttributes,
  ...['cx', 'cy', 'd', 'href', 'id', 'name', 'opacity', 'r', 'rx', 'ry', 'transform', 'xmlns']
])

function attributesOf(list) {
  return Object.fromEntries(
    [...list.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])
  )
}

function checked(own, known) {
  const wrong = Object.keys(own).find(key => !known.has(key))
  if (wrong) throw new Error(`Unexpected attribute ${wrong}`)
  return own
}

const colourNames = {azure: '#f0ffff', green: '#008000', navy: '#000080', red: '#ff0000'}

function toShape(own, down) {
  const {fill = '#000', transform = '', opacity = 1} = checked(own, attributes)
  const {'fill-opacity': part = 1, 'fill-rule': rule} = own
  const colour = (colourNames[fill] ?? fill).replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3')
  if (!/^(#[\da-f]{6}|none)$/.test(colour)) throw new Error(`Unexpected fill ${fill}`)
  const path = svgpath(pathOf(own))
  if (path.err) throw new Error(path.err)
  const alpha = Number(opacity) * Number(part)
  const moved = path.transform(transform).translate(0, down)
  const data = moved.unarc().rel().round(2).toString()
  return {
    fill: colour,
    ...(alpha < 1 && {opacity: alpha}),
    ...(rule === 'evenodd' && {rule}),
    path: data.replace(/(^|[^\d.])0\./g, '$1.')
  }
}

function pathOf({name, d, cx = 0, cy = 0, r, rx = r, ry = r}) {
  if (name === 'path') return d
  if (name === 'use') throw new Error('Unexpected name of no path')
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 0 0 ${2 * rx} 0a${rx} ${ry} 0 0 0 ${-2 * rx} 0z`
}
