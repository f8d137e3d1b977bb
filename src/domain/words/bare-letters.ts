/** A text without the marks that Unicode can take off its letters; "đ" has none such. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '');
}

/** A text in lower case without marks, "đ" as "d": what ids and comparisons of names are made of. */
export function bareLetters(text: string): string {
  return withoutMarks(text).toLowerCase().replaceAll('đ', 'd');
}
