// Opens e-books in a reader engine of others: foliate-js, in the Chromium of the system.
import {createReadStream} from 'node:fs'
import {createServer} from 'node:http'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import puppeteer from 'puppeteer-core'

const here = fileURLToPath(new URL('.', import.meta.url))
const foliate = fileURLToPath(new URL('../node_modules/foliate-js', import.meta.url))
const types = {html: 'text/html', js: 'text/javascript', epub: 'application/epub+zip'}

/** Nothing of a book is run, and nothing is asked of other hosts. */
const policy = [
  "default-src 'self' blob:",
  "script-src 'self'",
  "style-src 'self' blob: 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "connect-src 'self' blob: data:",
  'frame-src blob: data:'
].join('; ')

/** Start a reader: `open(path, scheme)` gives the page that shows a book. */
export async function openReader({width = 400, height = 600, scale = 1.5} = {}) {
  let book = ''
  const files = new Map([
    ['/book.epub', () => book],
    ['/reader.html', () => join(here, 'reader.html')],
    ['/reader.js', () => join(here, 'reader.js')]
  ])
  const server = createServer(({url = ''}, response) => {
    const path = url.startsWith('/foliate/')
      ? join(foliate, url.slice('/foliate/'.length))
      : files.get(url)?.()
    if (!path || url.includes('..')) return response.writeHead(404).end()
    response.writeHead(200, {
      'Content-Type': types[path.split('.').at(-1)],
      'Content-Security-Policy': policy
    })
    createReadStream(path)
      .on('error', () => response.destroy())
      .pipe(response)
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${server.address().port}`
  const browser = await puppeteer.launch({
    executablePath: process.env.PUPPETEER_EXECUTABLE_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--hide-scrollbars', '--font-render-hinting=none']
  })

  return {
    async open(path, scheme = 'light') {
      book = path
      const page = await browser.newPage()
      page.on('pageerror', error => console.error(`${path}: ${error}`))
      page.on('console', message => {
        if (message.type() === 'error') console.error(`${path}: ${message.text()}`)
      })
      await page.setViewport({width, height, deviceScaleFactor: scale})
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}])
      await page.goto(`${origin}/reader.html`)
      await page.waitForFunction('globalThis.reader !== undefined')
      return page
    },
    async close() {
      await browser.close()
      server.close()
    }
  }
}
