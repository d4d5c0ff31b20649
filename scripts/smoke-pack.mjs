// Pack every public package, install the tarballs by npm into an empty folder,
// and convert documents with the program that was installed: the examples, or
// the paths given. `--keep <folder>` keeps what they became.
import {execFileSync} from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'answerbook-pack-'))
const {values, positionals} = parseArgs({
  options: {keep: {type: 'string'}},
  allowPositionals: true
})
const inputs =
  positionals.length > 0 ? positionals.map(path => resolve(path)) : [join(root, 'examples')]

try {
  const tarballs = packAll()
  const app = join(folder, 'app')
  mkdirSync(app)
  writeFileSync(join(app, 'package.json'), JSON.stringify({name: 'app', private: true}))
  run('npm', ['install', '--no-audit', '--no-fund', ...tarballs], app)

  const bin = join(app, 'node_modules', '.bin', 'answerbook')
  const out = join(app, 'out')
  run(bin, ['--version'], app)
  // A cover is drawn by code of the platform, which npm has to have brought along.
  run(bin, [...inputs, '-t', 'md,epub,pdf,json', '--epub-cover', 'auto', '-o', out], app)
  const files = readdirSync(out).filter(name => !name.startsWith('.'))
  for (const extension of ['md', 'epub', 'pdf', 'json']) {
    const named = files.filter(name => name.endsWith(`.${extension}`))
    if (named.length === 0) throw new Error(`No .${extension} file was written`)
    const empty = named.find(name => statSync(join(out, name)).size === 0)
    if (empty !== undefined) throw new Error(`${empty} is empty`)
  }
  console.log(`${tarballs.length} packages installed, ${files.length} files written`)
  if (values.keep) cpSync(out, values.keep, {recursive: true})
} finally {
  rmSync(folder, {recursive: true, force: true})
}

function packAll() {
  const folders = ['packages', 'apps'].flatMap(group =>
    readdirSync(join(root, group)).map(name => join(root, group, name))
  )
  for (const path of folders) {
    const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
    if (!manifest.private)
      run('npx', ['-y', 'pnpm@10.34.8', 'pack', '--pack-destination', folder], path)
  }
  return readdirSync(folder)
    .filter(name => name.endsWith('.tgz'))
    .map(name => join(folder, name))
}

function run(command, args, cwd) {
  console.log(`+ ${command} ${args.join(' ')}`)
  execFileSync(command, args, {cwd, stdio: ['ignore', 'inherit', 'inherit']})
}
