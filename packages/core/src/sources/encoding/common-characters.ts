/**
 * The commonest characters that simplified and traditional Chinese write the
 * same: of those in both GB 2312 and Big5, the first by `kHanyuPinlu` in Unihan,
 * how often they are in modern prose.
 *
 * @see https://www.unicode.org/reports/tr38/#kHanyuPinlu
 */
export const sharedHan: ReadonlySet<string> = new Set(
  '的一了是不我在有人他上地大著就你到和要里么子也去那得主出下好以看可生都起能多年小' +
    '把天工家用中又作同民自想面成她后十什道只儿甚些很然前老事方分而于心走行高象三它回' +
    '全水部二命正定党手己力机气意向所知等社物理候但呢本如使之打叫外法眼情做身重革化才' +
    '反已四最真怎志听吧放路明先干新因量文代少五加解制政度活各住比第常体建口太次月山原' +
    '再吃果西思光由快利表您合立百提被跟啊完平教科其者九展更呀哪笑性白系造斗相万指界共' +
    '接直便公往日位每研今世孩任根花群究望女治件流半通或拿八形步此必站特改受切信且找算' +
    '六早坐期石似告跑啦管料感爸与越河火服色七死确空船取海极准整基倒照千神品怕土影保史' +
    '程青近油容清送求目字村据片席夜离底至米入屋深器收名咱集需南胜布病具厂晚北睛及院技' +
    '友消房哥包母批何黑市非忙赶汽睡族拉速委精低抗害刻答派衣苦交支娘音句急坏草嘴帝始破' +
    '持增安穿城乎士式客金般星商复虫亮育左雨毛兵忽段推易台落材愿失靠皮伙父朋微即停示划' +
    '背局引夫息除食首右呼留敢密另突旁掉跳查久美雪喊助修存喜球姑激呵冷令弟念注沉略古按' +
    '律搞室唱府板价烈校沙惊章采血慢姐故木怪省角初班抓排奶封座喝周央竟棉曾困熟功源止床' +
    '仍懂防充哭窗吸翻例叔祖缺游模野适痛歌菜替奇岸占待林值侵依嘛武握庄田街益考嫂演巨爬' +
    '暗未春差固元普希含弄降短格架构斤型透供射致富攻副忘足司泥既危言伸迫朝抬永景哎店印' +
    '江洋宣某掌抱配遍素映洗察嗯互概余优鼓桌摸刀效怀味肯境唯矛盾楚肉王官逐筑燃仿追袋冬'
)

/**
 * What Japanese schools teach in the first two years.
 *
 * @see https://www.mext.go.jp/a_menu/shotou/new-cs/youryou/syo/koku/001.htm
 */
export const schoolKanji: ReadonlySet<string> = new Set(
  '一右雨円王音下火花貝学気九休玉金空月犬見五口校左三山子四糸字耳七車手十出女小上森' +
    '人水正生青夕石赤千川先早草足村大男竹中虫町天田土二日入年白八百文木本名目立力林六' +
    '引羽雲園遠何科夏家歌画回会海絵外角楽活間丸岩顔汽記帰弓牛魚京強教近兄形計元言原戸' +
    '古午後語工公広交光考行高黄合谷国黒今才細作算止市矢姉思紙寺自時室社弱首秋週春書少' +
    '場色食心新親図数西声星晴切雪船線前組走多太体台地池知茶昼長鳥朝直通弟店点電刀冬当' +
    '東答頭同道読内南肉馬売買麦半番父風分聞米歩母方北毎妹万明鳴毛門夜野友用曜来里理話'
)

/**
 * The commonest syllables of Korean, as counted in the messages of the programs
 * in Debian 12.
 */
export const commonHangul: ReadonlySet<string> = new Set(
  '다이니을지수에습는로를하없시자가일스정의파용기서합음사리할트인어한은션오않문터있' +
    '위그대아드제만상으보값름옵함치실해패작입모프부표력데크버형전바식명고나된중소면행' +
    '키경되업도설디요여들못열구출성적개블메라과세변호록령목잘거비료번동야레원테환미류'
)
