/** Tell whether HTML shows anything. */
export function showsSomething(html: string): boolean {
  const isMedia = /<(?:img|picture|video|audio|iframe|embed|object|svg|math)\b/i.test(html)
  return isMedia || html.replace(/<[^<>]*>|&nbsp;|&#160;|[\s\u200B\uFEFF]/g, '') !== ''
}
