/** Name of the site. */
export const site = '知乎'
