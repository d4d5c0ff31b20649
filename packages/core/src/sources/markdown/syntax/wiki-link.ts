import type {Link, PhrasingContent} from 'mdast'
import type {Extension as FromMarkdown} from 'mdast-util-from-markdown'
import type {Code, Construct, Extension, State} from 'micromark-util-types'

declare module 'mdast' {
  interface LinkData {
    /** Set where an embedded note was. */
    isEmbedded?: boolean | undefined
    /** Set where the address is one of a vault, whatever that of the note is. */
    isInVault?: boolean | undefined
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    wikiLink: 'wikiLink'
  }
}

const exclamationMark = 33
const leftBracket = 91
const rightBracket = 93

/**
 * Links to notes and the pictures in a vault: `[[note|text]]` and
 * `![[picture.png|300]]`.
 *
 * @see https://help.obsidian.md/links
 * @see https://help.obsidian.md/embeds
 */
export const wikiLink: Extension = {
  text: {[exclamationMark]: createConstruct(), [leftBracket]: createConstruct()}
}

/** Makes pictures of embedded pictures, and links to the files of notes. */
export const wikiLinkFromMarkdown: FromMarkdown = {
  enter: {
    wikiLink(token) {
      this.enter(toNode(this.sliceSerialize(token)), token)
    }
  },
  exit: {
    wikiLink(token) {
      this.exit(token)
    }
  }
}

function createConstruct(): Construct {
  return {
    name: 'wikiLink',
    tokenize(effects, ok, nok) {
      let opened = 0
      let isEmpty = true
      return start

      function start(code: Code): State | undefined {
        effects.enter('wikiLink')
        if (code !== exclamationMark) return open(code)
        effects.consume(code)
        return open
      }

      function open(code: Code): State | undefined {
        if (opened === 2) return inside(code)
        if (code !== leftBracket) return nok(code)
        opened++
        effects.consume(code)
        return open
      }

      function inside(code: Code): State | undefined {
        // Ends at the line, and at another bracket: what fails is not looked at twice.
        if (code === null || code < 0 || code === leftBracket) return nok(code)
        if (code === rightBracket) return isEmpty ? nok(code) : close(code)
        isEmpty = false
        effects.consume(code)
        return inside
      }

      function close(code: Code): State | undefined {
        if (code !== rightBracket) return nok(code)
        effects.consume(code)
        return end
      }

      function end(code: Code): State | undefined {
        if (code !== rightBracket) return nok(code)
        effects.consume(code)
        effects.exit('wikiLink')
        return ok
      }
    }
  }
}

const picture = /\.(?:apng|avif|bmp|gif|jpe?g|png|svg|webp)$/i

function toNode(raw: string): PhrasingContent {
  const [, target = '', alias] = /^!?\[\[([^|]*?)(?:\\?\|(.*))?\]\]$/s.exec(raw) ?? []
  const path = target.trim()
  return raw.startsWith('!') && picture.test(path)
    ? toImage(path, alias)
    : toLink(path, alias, raw.startsWith('!'))
}

function toLink(path: string, alias = '', isEmbedded: boolean): Link {
  const value = alias.trim() || path.replace(/^#/, '').replaceAll('#', ' > ')
  const [note = '', ...places] = path.toWellFormed().split('#')
  const file = note === '' || fileName.test(note) ? note : `${note}.md`
  // In a link to a heading under another one, the last counts.
  const place = places.length > 0 ? `#${encodeURIComponent(places.at(-1) ?? '')}` : ''
  return {
    type: 'link',
    url: encodeURI(file).replaceAll('?', '%3F') + place,
    data: {isEmbedded, isInVault: true},
    children: [{type: 'text', value}]
  }
}

/** Names of files of a vault that are no notes, or say that they are. */
const fileName =
  /\.(?:3gp|apng|avif|base|bmp|canvas|flac|gif|jpe?g|m4a|md|mkv|mov|mp[34]|og[gv]|pdf|png|svg|wav|web[mp])$/i

function toImage(path: string, alias = ''): PhrasingContent {
  const [, before = '', width] = /^(?:(.*)\|)?\s*(\d{1,5})(?:x\d{1,5})?\s*$/s.exec(alias) ?? []
  const alt = (width === undefined ? alias : before).trim()
  const url = encodeURI(path.toWellFormed())
  return width === undefined
    ? {type: 'image', url, alt}
    : {type: 'image', url, alt, width: Number(width)}
}
