import {createRequire} from 'node:module'

const manifest: unknown = createRequire(import.meta.url)('../package.json')

/** Version of this program, from its package. */
export const version =
  typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : 'unknown'
