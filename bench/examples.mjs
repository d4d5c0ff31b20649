/** Short HTML, by the construct that it shows, in the order of the page. */
export const examples = {
  'bold-quote': '<p><b>“好”</b>的。</p>',
  'bold-full-stop': '<p><b>先说结论。</b>再说理由。</p>',
  'bold-inside': '<p>只是<b>《夜航》</b>里的一句<i>「不必」</i>。</p>',
  'space-in-bold': '<p>这句<b> 很重要 </b>，请记住<b>。</b></p>',
  'touching-marks': '<p><b>甲</b><i>乙</i><b>丙</b></p>',
  formula:
    '<p>质量<img src="https://www.zhihu.com/equation?tex=m_1%2Am_2" alt="m_1*m_2" eeimg="1">与能量：</p><p><img src="https://www.zhihu.com/equation?tex=E%3Dmc%5E2%5C%5C" alt="E=mc^2\\\\" eeimg="1"></p>',
  footnote:
    '<p>猫也做梦<sup data-text="某书，第 3 页" data-url="https://example.com/cat" data-numero="1" data-draft-type="reference" data-draft-node="inline">[1]</sup>。</p>',
  caption:
    '<figure data-size="normal"><noscript><img src="https://pic.example.com/1.jpg"></noscript><img src="data:image/svg+xml;utf8,<svg></svg>" data-actualsrc="https://pic.example.com/1.jpg" class="lazy"><figcaption>雨后的窗</figcaption></figure>',
  'table-cells':
    '<table><tr><th>写法</th><th>意思</th></tr><tr><td>a|b</td><td>甲<br>乙</td></tr></table>',
  'table-without-head':
    '<table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>',
  'code-with-fence':
    '<div class="highlight"><pre><code class="language-md">```js\nlet a\n```</code></pre></div>',
  'inline-code': '<p>按<code>`</code>，再写<code>a``b</code>。</p>',
  'nested-list':
    '<ol start="3"><li>甲<ul><li>乙</li></ul></li><li><p>丙</p><pre>x = 1</pre></li></ol>',
  'template-tag': '<p>写 {{ 名字 }} 或 &lt;% 年份 %>，再写 &lt;b>。</p>',
  'bare-address': '<p>见 https://example.com/a_b?x=1&amp;y=2，再看下文。</p>',
  signs: '<p>2*3*4，约 ~50g 到 ~200g，填______，文件 a_b_c，5~8 与 10~20。</p>',
  'line-start': '<p>1. 不是列表</p><p># 不是标题</p><p>+ 1<br>- 2</p>',
  hostile:
    '<p>[甲](javascript:alert(1)) 与 &lt;img src=x onerror=alert(1)></p><p><a href="javascript:alert(1)">乙</a></p>'
}

/** The flavours that there are. */
export const flavours = [
  'gfm',
  'obsidian',
  'commonmark',
  'hexo',
  'hugo',
  'jekyll',
  'pandoc',
  'zhihu'
]

/** What they say in different ways. */
export const flavourExample =
  '<p>H<sub>2</sub>O，<u>下划线</u>，<del>删去</del>；==不是高亮==， #不是标签，{{ 不是模板 }}，%%不是注释%%，@某人，C:\\temp，--开关。</p><ul><li><input type="checkbox" checked>做完了</li></ul><p>能量<img src="https://www.zhihu.com/equation?tex=E_0" alt="E_0" eeimg="1">，见注<sup data-text="某书" data-numero="1" data-draft-type="reference">[1]</sup>。</p><table><tr><th>甲</th><th>乙</th></tr><tr><td>1</td><td>a|b</td></tr></table>'
