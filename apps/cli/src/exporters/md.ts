import {markdownOptions, saveImages, toMarkdown} from '@answerbook/markdown'
import {VFile} from 'vfile'
import type {Exporter} from '../exporter.js'

export const md: Exporter = {
  options: markdownOptions,
  async *write(book, {assets, file, load, options}) {
    const told = new VFile()
    const imageHref =
      assets &&
      (await saveImages(book, image => assets.save(image, file), {
        file: told,
        load,
        prefix: assets.prefix
      }))
    const result = toMarkdown(book, {...options, imageHref})
    for (const message of [...told.messages, ...result.messages]) {
      // Nothing is fetched here: what lies on the web stays there as a matter of course.
      if (message.ruleId !== 'image-remote') file.messages.push(message)
    }
    yield String(result)
  }
}
