/**
 * Words that say how others belong together. Readers put them into a query, texts say the same
 * without them. Vietnamese ones count only with their marks: "cho" may be "chợ", "tai" may be "tài".
 */
const FUNCTION_WORDS = new Set(
  [
    'và của với tại về cho từ đến trong là ở các những cua va cac nhung voi',
    'bao nhiêu bao nhieu ai gì nào khi thế nào mấy có không',
    'the of in and from to a an at on for with by per is are was were',
    'how many much what which who when where why does do did have has',
  ]
    .join(' ')
    .split(' '),
);

/** True for a word that need not be found; takes it in lower case, with the marks it was written with. */
export function isFunctionWord(spelling: string): boolean {
  return FUNCTION_WORDS.has(spelling);
}
