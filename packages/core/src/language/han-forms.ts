/**
 * The commonest characters that only simplified Chinese writes: of those with a
 * `kTraditionalVariant` in Unihan that are in GB 2312 and not in Big5, the first
 * by `kHanyuPinlu`, how often they are in modern prose. Left out are forms that
 * traditional texts of some regions write too.
 *
 * @see https://www.unicode.org/reports/tr38/
 */
export const simplified: ReadonlySet<string> = new Set(
  '这们来个说会时国过为还学没发动对样义经产进现点头从见开两长当给实问战边话声呐罢间' +
    '业别级妈无车阶军电员关争变应门题条东总吗领结队论许亲资书内导带敌农记线认将难觉区' +
    '运办风数识写处众师爱计设连谁该术远满观报热济讲让组统爷飞转脸块务场质紧钱马团刚轻' +
    '树劳细红习历错较响验类张备买规须铁织装况传际坚谈断兴围击严广脚压艺调单专随帮诉请' +
    '联阵伟议积饭达约参举桥虽鱼则节卖钢岁证阳误显欢画温图号续层灯权旧静护纪纸冲医渐势' +
    '创顶评脑乡读简养县视维钟药继仅础烧担伤摇枪终态尽弹试双属挥责乱杂换妇烟黄负标课卫' +
    '选称检乐营货灭顾针践笔费叶减绝劲环谢镜奋粮讨杀摆宝状顺矿独墙语园彻炼闹闪鲜练鸡银' +
    '馆脱婶盖项泪输测汉险轮预绿临铺败执户镇编丽穷剥艰颗钻戏顿陆纤恶夺圆俩亿盘齐鸟岛丝' +
    '灵宽训骂贵缩献楼扬辆纺炉倾壮职挤帐谓湿财辩饿赞弯扩愤获绍缓窝叹诗稳净协毕阴阔纷荣' +
    '滚麦厉惯载肃丢录驼补寻跃沟吓骑扫凭闻纯冻颜讯绩疯横抢铜梦凉摄损绳订蓝烦烂软虑巩侧'
)

/**
 * The commonest characters that only traditional Chinese writes: as above, by
 * `kSimplifiedVariant`, in Big5 and not in GB 2312.
 */
export const traditional: ReadonlySet<string> = new Set(
  '這們來個說會時國過為還學沒發動對樣義經產進現兒點頭種從見開麼兩長當氣給實問黨機幾' +
    '戰邊話聲吶罷間業聽別級媽無車階軍電員關體爭變應門題條東總嗎領結決隊論許親資書內導' +
    '帶萬敵農記線認將難覺區運辦風數識寫處卻眾師愛計設連誰強該遠滿觀報熱濟夠讓講與組統' +
    '爺飛轉臉塊確務場極質緊錢馬團剛輕樹勞細紅習歷錯裡據較響驗類離張備買規勝須鐵織裝廠' +
    '況傳際堅談趕斷興圍擊嚴廣腳壓壞藝調單專隨幫訴請聯陣偉議積複飯達約參舉橋雖魚則節賣' +
    '鋼歲陽誤顯歡畫溫圖號續層燈權舊靜護紀紙沖醫漸勢創頂評腦鄉讀簡養價縣驚視維鐘藥繼僅' +
    '礎燒擔傷搖槍終態盡彈試雙屬揮責亂雜適換婦煙黃負瞭標課衛選稱莊檢樂營貨滅顧針構踐筆' +
    '費葉減絕勁環謝優鏡懷奮糧討殺擺掛寶狀順礦獨牆語園徹煉鬧閃鮮練雞銀館脫嬸蓋項淚輸漢' +
    '測險輪預臨綠鋪敗執戶鎮麗編窮剝艱顆鑽戲頓陸纖惡奪圓倆億盤齊鳥島絲靈寬訓罵貴縮獻樓' +
    '揚輛紡爐傾壯職擠帳謂濕財辯餓贊彎擴憤噸紹獲緩窩嘆詩穩協畢陰闊紛滾榮麥異厲慣載肅丟'
)
