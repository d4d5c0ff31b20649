/** What people know of the errors of file systems. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EPERM: 'permission denied'
}

/** Say in plain words why a file cannot be read. */
export function fileReason({code = '', message}: NodeJS.ErrnoException): string {
  return reasons[code] ?? message
}
