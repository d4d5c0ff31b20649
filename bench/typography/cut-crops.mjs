// Cuts the same words out of the pages of several PDFs.
import {execFileSync} from 'node:child_process'
import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
export function cutCrops() {}
