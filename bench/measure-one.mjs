// Prints how many CPU milliseconds one call of a row takes: row, who, kind of HTML, bytes.
import {markdownRows} from './markdown-rows.mjs'
import {makeHtml} from './work-set.mjs'

const [row, who, kind, bytes] = process.argv.slice(2)
const {ours, peers} = markdownRows[row]
const work = await (who === 'ours' ? ours : peers[who])()
const html = makeHtml(kind, Number(bytes))

repeat(1500)
const times = Array.from({length: 5}, () => {
  const before = process.cpuUsage()
  const calls = repeat(100)
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000 / calls
})
console.log(times.sort((one, other) => one - other)[2])

/** Call for some milliseconds, at least once; give how many calls it were. */
function repeat(atLeast) {
  const start = performance.now()
  let calls = 0
  do {
    work(html)
    calls++
  } while (performance.now() - start < atLeast)
  return calls
}
