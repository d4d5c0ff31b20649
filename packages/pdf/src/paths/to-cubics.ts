/** A step of a path: an operator of PDF and the points before it. */
export type PathStep =
  | readonly ['c', number, number, number, number, number, number]
  | readonly ['h']
  | readonly ['l' | 'm', number, number]

/** How many numbers a command of SVG takes. */
const counts: Readonly<Record<string, number>> = {M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2}

/** Numbers may have an exponent: `e` is no command. */
const command = /([a-df-z])([^a-df-z]*)/gi
const numeral = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi

/**
 * Turn the path of an SVG element into what PDF can draw: lines and cubic
 * curves.
 *
 * pdfkit takes the control point of a quadratic curve for one of a cubic, and
 * loses that of a curve that goes on smoothly: letters get dented.
 *
 * @param path
 *   Path data, of any command but the arc.
 * @returns
 *   Steps in absolute coordinates; those before what is no command, or an arc.
 * @see https://www.w3.org/TR/SVG11/paths.html#PathData
 */
export function toCubics(path: string): readonly PathStep[] {
  const steps: PathStep[] = []
  let [x, y, startX, startY] = [0, 0, 0, 0]
  // Control point of the curve before, which a smooth one mirrors.
  let control: readonly [kind: 'cubic' | 'quadratic', x: number, y: number] | undefined

  for (const [, letter = '', rest = ''] of path.matchAll(command)) {
    const kind = letter.toUpperCase()
    if (kind === 'Z') {
      steps.push(['h'])
      ;[x, y] = [startX, startY]
      control = undefined
      continue
    }
    const count = counts[kind]
    if (count === undefined) break
    const numbers = (rest.match(numeral) ?? []).map(Number)
    for (let at = 0; at + count <= numbers.length; at += count) {
      const [fromX, fromY] = letter === kind ? [0, 0] : [x, y]
      const own = numbers.slice(at, at + count)
      step(kind === 'M' && at > 0 ? 'L' : kind, own, fromX, fromY)
    }
  }
  return steps

  function step(kind: string, own: readonly number[], fromX: number, fromY: number): void {
    const points = own.map((value, index) => value + (index % 2 === 0 ? fromX : fromY))
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = points
    if (kind === 'M') {
      steps.push(['m', a, b])
      ;[startX, startY] = [a, b]
      moveTo(a, b)
    } else if (kind === 'L') lineTo(a, b)
    else if (kind === 'H') lineTo(a, y)
    else if (kind === 'V') lineTo(x, (own[0] ?? 0) + fromY)
    else if (kind === 'C') cubic(a, b, c, d, e, f)
    else if (kind === 'S') cubic(...mirrored('cubic'), a, b, c, d)
    else if (kind === 'Q') quadratic(a, b, c, d)
    else quadratic(...mirrored('quadratic'), a, b)
  }

  function moveTo(toX: number, toY: number): void {
    ;[x, y] = [toX, toY]
    control = undefined
  }

  function lineTo(toX: number, toY: number): void {
    steps.push(['l', toX, toY])
    moveTo(toX, toY)
  }

  function cubic(x1: number, y1: number, x2: number, y2: number, toX: number, toY: number): void {
    steps.push(['c', x1, y1, x2, y2, toX, toY])
    moveTo(toX, toY)
    control = ['cubic', x2, y2]
  }

  function quadratic(atX: number, atY: number, toX: number, toY: number): void {
    const near = (from: number, to: number) => from + (2 / 3) * (to - from)
    const [x1, y1, x2, y2] = [near(x, atX), near(y, atY), near(toX, atX), near(toY, atY)]
    steps.push(['c', x1, y1, x2, y2, toX, toY])
    moveTo(toX, toY)
    control = ['quadratic', atX, atY]
  }

  function mirrored(kind: 'cubic' | 'quadratic'): [x: number, y: number] {
    if (control?.[0] !== kind) return [x, y]
    const [, atX, atY] = control
    return [2 * x - atX, 2 * y - atY]
  }
}
