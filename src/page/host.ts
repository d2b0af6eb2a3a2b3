/** The name of our one element in a page. */
export const HOST = 'second-source';
