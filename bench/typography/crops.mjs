/** What is shown of the texts: from the line with the one words to the line with the other. */
export const crops = [
  {name: 'quotes', from: '老校对说', to: '就被打断了'},
  {name: 'marks', from: '什么？！', to: '就回来'},
  {name: 'dashes', from: '它有两个字那么宽', to: '肖洛霍夫'},
  {name: 'brackets', from: '《光明', to: '全是标点的一行也要能断开'},
  {name: 'latin', from: '的书，和用', to: '一个跟着字母走'},
  {name: 'hashes', from: '010-12345678', to: '12,345,678,901'},
  {name: 'addresses', from: '请看', to: '加连字符'},
  {name: 'words', from: '德国人把它叫做', to: '程序员写'},
  {name: 'emoji', from: '家人', to: '落单', colours: 64},
  {name: 'rare', from: '基本区之外', to: '兼容字'},
  {name: 'readings', from: '生僻字旁边注音', to: '八九十岁'},
  {name: 'formulas', from: '勾股定理', to: '也要有办法'},
  {name: 'long-formulas', from: '一行放不下', to: '写错的一个'},
  {name: 'tables', from: '1934收入', to: '全年无事'},
  {name: 'lists', from: '从第九项开始', to: '顺便把镊子也擦了'},
  {name: 'code', from: '# 统计字频', to: '折行的地方', colours: 24},
  {name: 'cells', from: '┌──────', to: '一二三四五六七八九十'},
  {name: 'notes', from: '印刷厂里的人都叫它', to: '所以人人都喜欢盘字'},
  {name: 'traditional', from: '一套漢字鉛字', to: '說來容易'},
  {name: 'japanese', from: '日本語の文章', to: '重なることもある'},
  {name: 'english', from: 'A paragraph of English prose', to: 'is one character'}
]
