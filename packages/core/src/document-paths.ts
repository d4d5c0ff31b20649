/** What files of a folder or archive can be documents, or hold some. */
const extensions = new Set(
  'atom epub gz htm html json jsonl markdown md mht mhtml ndjson rdf rss txt xhtml xml zip'.split(
    ' '
  )
)

/**
 * Pick the documents among the files of a folder or archive.
 *
 * A document is told by its extension. Hidden files are none, nor is what lies
 * in the folder of a saved page beside it: `page_files` or `page.files` beside
 * `page.html`.
 *
 * @param paths
 *   Paths of all files, with `/`.
 * @returns
 *   Paths of the documents, sorted by code unit: the same order everywhere.
 */
export function documentPaths(paths: Iterable<string>): string[] {
  const files = [...paths]
  const pageFolders = new Set(files.flatMap(foldersOfPage))
  return files
    .filter(path => extensions.has(extensionOf(path)) && !isHidden(path))
    .filter(path => pageFolders.size === 0 || !foldersAbove(path).some(at => pageFolders.has(at)))
    .sort()
}

/** Where browsers put what belongs to a page. */
function foldersOfPage(path: string): string[] {
  const [, page] = /^(.*[^/])\.x?html?$/is.exec(path) ?? []
  return page === undefined ? [] : [`${page}_files`, `${page}.files`]
}

function extensionOf(path: string): string {
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
}

/** Names that begin with a dot, and what macOS adds to archives. */
function isHidden(path: string): boolean {
  return /(?:^|\/)(?:\.(?!\.)|__MACOSX\/)/.test(path)
}

function foldersAbove(path: string): string[] {
  const folders: string[] = []
  for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
    folders.push(path.slice(0, end))
  }
  return folders
}
