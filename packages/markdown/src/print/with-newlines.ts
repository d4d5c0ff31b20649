import {blankLine} from './blank-line.js'

/**
 * Put text of several lines into a container.
 *
 * @param text
 *   Lines that stand for themselves.
 * @param newline
 *   A line feed, and what every line of the container begins with.
 * @returns
 *   The same lines; blank ones without space at their end.
 */
export function withNewlines(text: string, newline: string): string {
  if (newline === '\n') return text
  const blank = blankLine({newline})
  return text.replace(/\n(?=(\n?))/g, (_, next: string) => (next === '' ? newline : blank))
}
