import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll} from 'vitest'

const made: string[] = []

// Of each file of tests that imports this.
afterAll(() => {
  for (const folder of made) rmSync(folder, {recursive: true, force: true})
})

/** Make a folder with files by their paths; it goes when the tests of its file are over. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'answerbook-test-')))
  made.push(folder)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** Write an answer as feeds save it. */
export function answer(title: string, text: string, author = '某人'): string {
  return `
---
title: '${title}'
categories: 
 - 知乎
author: 知乎
date: Tue, 09 Mar 2021 03:12:45 GMT
---

<div>   
${author}的回答<br><br>${text}  
</div>
            `
}
