/** Write a filled rectangle as SVG, in the colour of what is around. */
export function rectangle(x: number, y: number, width: number, height: number): string {
  const [left, top, right, down] = [x, y, width, height].map(Math.round)
  return `<path d="M${left} ${top}h${right}v${down}h-${right}z"/>`
}
