import {readBook} from '@answerbook/core'
import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {expect, it} from 'vitest'

const withoutAnswer: Readonly<Record<string, string>> = {
  'a shell that scripts would fill':
    '<!doctype html><title>问答</title><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="a.js"></script>',
  'a shell that says it loads':
    '<!doctype html><title>问答</title><noscript>请启用 JavaScript</noscript><div id="app">加载中…</div>',
  'a wall to log in at':
    '<!doctype html><title>登录</title><main><h1>欢迎回来</h1><p>请登录后继续阅读。</p><form><input name="user"><input type="password"></form></main>',
  'a check for robots':
    '<html><head><title>安全验证</title></head><body><p>系统检测到您的网络存在异常流量。</p></body></html>',
  'an error of the site':
    '<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center><hr>nginx</body></html>'
}

it.each(Object.entries(withoutAnswer))('refuses %s', async (_, value) => {
  const reason = await readBook(new VFile(value)).catch((error: unknown) => error)
  expect(reason).toBeInstanceOf(VFileMessage)
  expect(reason).toMatchObject({ruleId: 'answer-missing', fatal: true})
})

it.each([
  '<!doctype html><title>短文</title><p>只有一句话。</p>',
  '<!doctype html><title>图</title><img src="a.png">',
  '<p>请登录后查看是什么意思？</p>',
  `<!doctype html><title>验证码是怎样来的</title><p>${'验证码是为了把人和程序分开而想出来的。'.repeat(30)}</p>`
])('reads what is short, or only speaks of such things: %s', async value => {
  const {children} = await readBook(new VFile(value))
  expect(children[0]?.children).toHaveLength(1)
})

it('takes a page of more elements than text has whole', async () => {
  const file = new VFile(`<nav>导航</nav>${'<p>字</p>'.repeat(20_001)}`)
  const {children} = await readBook(file)
  expect(children[0]?.children[0]?.children).toHaveLength(20_002)
  expect(file.messages.map(message => message.ruleId)).toContain('content-guessed')
})

it('seeks the text of a page however it is nested', async () => {
  const depth = 100_000
  const file = new VFile(`<nav>导航</nav>${'<div>'.repeat(depth)}正文${'</div>'.repeat(depth)}`)
  const {children} = await readBook(file)
  expect(JSON.stringify(children)).toContain('正文')
})
