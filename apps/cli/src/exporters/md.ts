import {markdownOptions, parseFrontMatter, saveImages, toMarkdown} from '@answerbook/markdown'
import {VFile} from 'vfile'
import {checkRoundTrip} from '../check-round-trip.js'
import type {Exporter} from '../exporter.js'

export const md: Exporter = {
  options: markdownOptions,
  async *write(book, {assets, check, file, load, options, rebase, title}) {
    const told = new VFile()
    const saved =
      assets &&
      (await saveImages(book, image => assets.save(image, file), {
        file: told,
        load,
        prefix: assets.prefix
      }))
    const imageHref = (url: string, from: string) => saved?.(url, from) ?? rebase?.(url, from)
    const {frontMatterLines, ...others} = options
    const frontMatterFields =
      typeof frontMatterLines === 'string' ? parseFrontMatter(frontMatterLines) : undefined
    const choices = {...others, bookTitle: title, frontMatterFields, imageHref}
    const result = toMarkdown(book, choices)
    for (const message of [...told.messages, ...result.messages]) {
      // Nothing is fetched here: what lies on the web stays there as a matter of course.
      if (message.ruleId !== 'image-remote') file.messages.push(message)
    }
    const markdown = String(result)
    if (check) await checkRoundTrip({book, file, markdown, options: choices})
    yield markdown
  }
}
