/** What is shown of the book: the page with an element, or with words. */
export const shots = [
  {name: 'cover', selector: '.cover img', colours: 24},
  {name: 'title-page', selector: '.titlepage'},
  {name: 'contents', selector: 'nav h1'},
  {name: 'answer', selector: 'h1', words: '为什么中文书里'},
  {name: 'picture', selector: 'figure', words: '同一行字', colours: 20},
  {name: 'code', selector: 'pre', words: '统计字频'},
  {name: 'table', selector: 'table', words: '至少两人同一天生日'},
  {name: 'formulas', words: '带编号的：'},
  {name: 'cards', words: '没有图、没有标题的卡片'},
  {name: 'note', words: '账本的这一页', note: '字身高'}
]
