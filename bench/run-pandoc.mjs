import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'

/**
 * Let pandoc bind answers as an e-book.
 *
 * Node tells nothing of the processes that it starts, so the system is asked
 * while this one runs.
 *
 * @param {readonly {title: string, html: string}[]} answers
 *   The answers.
 * @param {string} path
 *   File of the book.
 * @returns {Promise<{milliseconds: number, megabytes: number}>}
 *   CPU time and peak memory, at most some milliseconds before the end.
 */
export async function runPandoc(answers, path) {
  const metadata = ['-M', 'title=春夜随笔', '-M', 'lang=zh-CN']
  const args = [
    '--quiet',
    '-f',
    'html',
    '-t',
    'epub3',
    '--epub-chapter-level=1',
    ...metadata,
    '-o',
    path
  ]
  const child = spawn('pandoc', args, {stdio: ['pipe', 'ignore', 'inherit']})
  const ended = new Promise((resolve, reject) => child.on('close', resolve).on('error', reject))
  let taken = {milliseconds: 0, megabytes: 0}
  const timer = setInterval(() => {
    taken = usageOf(child.pid) ?? taken
  }, 5)
  child.stdin.end(answers.map(({title, html}) => `<h1>${title}</h1>${html}`).join('\n'))
  const status = await ended
  clearInterval(timer)
  if (status !== 0) throw new Error(`pandoc ended with ${status}`)
  return taken
}

/** What a process took so far; nothing of one that has ended. */
function usageOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const peak = /^VmHWM:\s*(\d+)/m.exec(status)
  if (!peak) return undefined
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  // Ticks of the system clock: a hundred a second on Linux.
  const milliseconds = (Number(fields[11]) + Number(fields[12])) * 10
  return {milliseconds, megabytes: Number(peak[1]) / 1024}
}
