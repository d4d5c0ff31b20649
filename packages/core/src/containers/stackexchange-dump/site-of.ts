/**
 * Find the site of a dump in its path: the file itself does not name it.
 *
 * @returns
 *   Host such as `coffee.stackexchange.com`, from the name of a folder, of an
 *   archive or of the file; `undefined` if none of them is one.
 */
export function siteOf(path: string | undefined): string | undefined {
  const names = (path ?? '').toLowerCase().split(/[/\\]/).reverse()
  return names.map(name => host.exec(name)?.[1]).find(found => found !== undefined)
}

const host =
  /^((?:[a-z\d-]+\.)*(?:stackexchange\.com|stackoverflow\.com|serverfault\.com|superuser\.com|askubuntu\.com|stackapps\.com|mathoverflow\.net))(?:$|[-_.])/
