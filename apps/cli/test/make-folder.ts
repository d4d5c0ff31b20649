import {mkdirSync, mkdtempSync, realpathSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'

/** Make a folder for one test, with files by their paths. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'answerbook-test-')))
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
