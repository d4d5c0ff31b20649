/**
 * Elements of HTML, of now and of old.
 *
 * @see https://html.spec.whatwg.org/multipage/indices.html#elements-3
 */
export const knownElements: ReadonlySet<string> = new Set(
  `a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink
  blockquote body br button canvas caption center cite code col colgroup data datalist dd del details
  dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2
  h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins kbd label legend li link
  listing main map mark marquee math menu meta meter nav nobr noembed noframes noscript object ol
  optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s samp script
  search section select slot small source span strike strong style sub summary sup svg table tbody
  td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp`.split(/\s+/)
)

/** Elements that stand in the line; all others begin and end a block. */
export const inlineElements: ReadonlySet<string> = new Set(
  `a abbr acronym annotation b bdi bdo big blink cite code data del dfn em font i image img input ins
  kbd label mark math nobr q rb rp rt rtc ruby s samp script slot small span strike strong style sub
  sup svg time tt u var wbr`.split(/\s+/)
)
