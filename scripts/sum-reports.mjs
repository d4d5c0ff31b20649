// Add up the reports of the test runs, as the runner wrote them.
import {readFileSync} from 'node:fs'

let passed = 0
let failed = 0
for (const path of process.argv.slice(2)) {
  const report = JSON.parse(readFileSync(path, 'utf8'))
  passed += report.numPassedTests
  // A file that cannot even be loaded fails without a test of its own.
  const broken = report.testResults.filter(
    file => file.status === 'failed' && file.assertionResults.length === 0
  )
  failed += report.numFailedTests + report.numPendingTests + report.numTodoTests + broken.length
}
console.log(`${passed} passed, ${failed} failed`)
if (failed > 0 || passed === 0) process.exitCode = 1
