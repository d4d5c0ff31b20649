import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['packages/*/test/**/*.test.ts', 'apps/*/test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // By default one core is left idle, which is half of a small machine.
    maxWorkers: '100%',
    reporters: process.env.CI ? ['default', 'json'] : ['default'],
    outputFile: {json: 'reports/tests.json'}
  }
})
