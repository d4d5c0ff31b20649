import {defineConfig} from 'vitest/config'

/** Tests that ask programs of others: EPUBCheck, Ace, calibre, qpdf, poppler, MuPDF, Hugo, Jekyll, pandoc. */
export default defineConfig({
  test: {
    include: ['packages/*/test/**/*.outside.ts', 'apps/*/test/**/*.outside.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // By default one core is left idle, which is half of a small machine.
    maxWorkers: '100%',
    reporters: process.env.CI ? ['default', 'json'] : ['default'],
    outputFile: {json: 'reports/outside.json'}
  }
})
