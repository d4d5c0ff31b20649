/**
 * The parser of XML, in a file of its own so that it is loaded where there is
 * XML: bundlers find no names in a package of CommonJS that is imported late.
 */
export {SaxesParser} from 'saxes'
