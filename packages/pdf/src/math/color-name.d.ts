/** The colours that CSS has names for; the package has no types of its own. */
declare module 'color-name' {
  const names: Readonly<Record<string, readonly [red: number, green: number, blue: number]>>
  // biome-ignore lint/style/noDefaultExport: the package has one.
  export default names
}
