/**
 * Characters by what they may do at the ends of a line.
 *
 * @see https://www.w3.org/TR/clreq/#prohibition_rules_for_line_start_end
 */
export const characters = {
  /** Never end a line. The blank of the full-width ones is on their left. */
  open: '“‘（《〈「『【〖〔［｛﹙﹛﹝〘〚｟｢([{',
  /** Never begin a line. The blank of the full-width ones is on their right. */
  close: '”’）》〉」』】〗〕］｝﹚﹜﹞〙〛｠｣)]}',
  /** Never begin a line. */
  pause: '，、；：﹐﹑﹔﹕､,;:',
  /** Never begin a line; squeezed last of all. */
  stop: '。．！？｡‼⁇⁈⁉!?.',
  /** Tie what is before them to what follows: never begin a line, never spaced out. */
  connect: '·・･‧–～〜‐-~%％‰℃℉°′″',
  /** Japanese marks that repeat the character before, or change its sound. */
  repeat: 'ゝゞヽヾ々〻ﾞﾟ',
  /** Small kana, and the mark that lengthens the one before. */
  smallKana:
    'ーぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｰｧｨｩｪｫｬｭｮｯ',
  /** Neither begin nor end a line. */
  slash: '/／',
  /** Opening or closing, their form does not tell: neither begin nor end a line. */
  quote: '"\'«»‹›',
  /** Never end a line. */
  prefix: '￥¥＄$￡£€＃#№＠@'
} as const

/** What a character is to line breaking and spacing. */
export type CharacterClass =
  | keyof typeof characters
  /** Sentence dash, ellipsis. */
  | 'dash'
  | 'digit'
  | 'han'
  /** Syllable of Korean: set in squares, in words with spaces between them. */
  | 'hangul'
  /** Letter of a script that separates its words by spaces. */
  | 'letter'
  /** Other mark or sign of Western text. */
  | 'sign'
  /** Sign that stands for itself, like a Han: an arrow, an emoji. */
  | 'symbol'

/**
 * Units that stay with the number before them when a space lies between.
 *
 * @see https://www.bipm.org/en/publications/si-brochure
 */
export const units: ReadonlySet<string> = new Set(
  (
    '% ‰ ° °C °F ℃ ℉ K m mm cm dm km μm nm in ft g kg mg t s ms min h Hz kHz MHz GHz ' +
    'B KB MB GB TB PB kB bit Mbps Gbps W kW MW V kV A mA Ω J kJ cal kcal Pa kPa hPa MPa ' +
    'L mL ml mol px pt em dpi fps'
  ).split(' ')
)

/** Han that count what the number before them says; parted from it only in need. */
export const counters: ReadonlySet<string> = new Set(
  '年月日号时点分秒个位名人次件条种只元万亿千百岁度倍米克吨章节页'
)
