/** Schemes of the addresses that links in an output may lead to, in lower case. */
export const linkSchemes: readonly string[] = ['http', 'https', 'mailto', 'tel']
