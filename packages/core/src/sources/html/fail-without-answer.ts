import type {Element, ElementRoot} from 'mdast-util-from-html'
import type {SourceFile} from '../../source.js'
import {fail} from '../../tell.js'
import {elementsOf, rawText} from '../elements.js'

/** Characters of text below which a page may be no more than a notice. */
const maxNotice = 300

/** Characters of a page that only says that it loads. */
const maxLoading = 40

/**
 * Fail a page that a site shows in place of an answer: a shell that scripts
 * would fill, a wall to log in at, a check for robots, an error.
 *
 * @param page
 *   Parsed page; told of only if it is a whole one.
 * @param file
 *   Document; failed with `answer-missing`.
 */
export function failWithoutAnswer(page: ElementRoot, file: SourceFile): void {
  if (!/<(?:!doctype|html|head)[\s>]/i.test(file.body)) return
  const {text, title, spare, hasPassword, hasPicture} = look(page)
  if (text.length > maxNotice) return
  const notice = `${title} ${text} ${text.length < maxLoading ? spare : ''}`
  const reason = reasonOf(notice, hasPassword) ?? (text === '' && !hasPicture ? shell : undefined)
  if (reason) fail(file.vfile, 'answer-missing', `Unexpected page without an answer: ${reason}`)
}

const shell = 'scripts would fill it; save the page after it has loaded'

const reasons: ReadonlyArray<readonly [RegExp, string]> = [
  [
    /验证码|安全验证|人机验证|异常流量|captcha|just a moment|checking your browser|are you a robot|verify you are human|unusual traffic/i,
    'a check for robots'
  ],
  [
    /(?:登录|登陆|注册)[后即]?(?:才能|可|查看|继续|阅读)|请先?登[录陆]|(?:log|sign) in to (?:continue|view|read|see)|you must (?:log|sign) in/i,
    'a wall to log in at'
  ],
  [
    /\b(?:403 forbidden|404 not found|50[0-4] [a-z]|access denied|page not found)|页面不存在|内容(?:已被?删除|不存在)|没有知识存在的荒原|回答已(?:被)?(?:删除|折叠)|服务器(?:错误|繁忙)/i,
    'an error of the site'
  ],
  [/(?:enable|turn on|requires?) javascript|启用 ?javascript|开启 ?javascript/i, shell]
]

function reasonOf(notice: string, hasPassword: boolean): string | undefined {
  const found = reasons.find(([pattern]) => pattern.test(notice))?.[1]
  return found ?? (hasPassword ? 'a wall to log in at' : undefined)
}

function look(page: ElementRoot) {
  const elements = [...elementsOf(page)]
  const noscript = elements.find(({tagName}) => tagName === 'noscript')
  return {
    text: shownText(page),
    spare: noscript?.children.map(rawText).join('') ?? '',
    title:
      elements
        .find(({tagName}) => tagName === 'title')
        ?.children.map(rawText)
        .join('') ?? '',
    hasPassword: elements.some(({attributes}) => attributes.type === 'password'),
    hasPicture: elements.some(({tagName}) => tagName === 'img' || tagName === 'video')
  }
}

function shownText(node: Element | ElementRoot): string {
  const parts = node.children.map(child => {
    if (child.type === 'text') return child.value
    return child.type === 'element' && !silent.has(child.tagName) ? shownText(child) : ''
  })
  return parts.join('').trim()
}

const silent: ReadonlySet<string> = new Set([
  'noscript',
  'script',
  'style',
  'svg',
  'template',
  'title'
])
