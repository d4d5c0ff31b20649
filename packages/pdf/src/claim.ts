/** A standard that a file can say it keeps: PDF/A-2u or PDF/UA-1. */
export type Claim = 'pdfa' | 'pdfua'

/** What a caller can want a file to claim. */
export type Claims = Claim | 'both' | 'none'
