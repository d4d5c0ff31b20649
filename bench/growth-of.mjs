// Measures one construct in a process of its own: `growth-of.mjs <work> <name> <bytes>`.
import {works} from './works.mjs'

const [, , work, name, bytes] = process.argv
const {constructs, run} = works[work]
const make = constructs[name]
const input = make(Number(bytes))

// What the engine still has to compile is not to be measured.
const warm = make(3e4)
for (const start = performance.now(); performance.now() - start < 300; ) run(warm)

const times = []
for (const start = performance.now(); times.length < 3; ) {
  globalThis.gc()
  const before = process.cpuUsage()
  run(input)
  const {user, system} = process.cpuUsage(before)
  times.push((user + system) / 1000)
  if (performance.now() - start > 2000) break
}

const milliseconds = Math.min(...times)
const megabytes = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({milliseconds, megabytes}))
