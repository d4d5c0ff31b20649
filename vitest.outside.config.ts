import {defineConfig} from 'vitest/config'

/** Tests that ask programs of others: EPUBCheck, qpdf, poppler, MuPDF, Hugo, Jekyll, pandoc. */
export default defineConfig({
  test: {
    include: ['packages/*/test/**/*.outside.ts', 'apps/*/test/**/*.outside.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: process.env.CI ? ['default', 'json'] : ['default'],
    outputFile: {json: 'reports/outside.json'}
  }
})
