import type { Language } from '#domain/records/text.ts';
import { orderIn } from '#i18n/order.ts';

export interface InitialGroup<T> {
  readonly initial: string;
  /** Id of the group on its page; names may begin with no letter, and an id may not hold a sign. */
  readonly anchor: string;
  readonly members: readonly T[];
}

/** Sorts by the language's own order and groups by first letter; tone marks do not part a letter, "Đ" is one of its own. */
export function groupByInitial<T extends { readonly text: string }>(
  items: readonly T[],
  language: Language,
): InitialGroup<T>[] {
  const compare = orderIn(language);
  const groups = new Map<string, T[]>();
  for (const item of [...items].sort((a, b) => compare(a.text, b.text))) {
    const initial = initialOf(item.text, language);
    groups.set(initial, [...(groups.get(initial) ?? []), item]);
  }
  return [...groups].map(([initial, members]) => ({ initial, anchor: anchorOf(initial), members }));
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

function anchorOf(initial: string): string {
  const names: Readonly<Record<string, string>> = { '0–9': 'digits', '#': 'signs' };
  return `initial-${names[initial] ?? initial}`;
}

function initialOf(text: string, language: Language): string {
  const first = /\p{L}|\p{N}/u.exec(text.normalize('NFC'))?.[0] ?? '#';
  if (/\p{N}/u.test(first)) return '0–9';
  return first.normalize('NFD').replace(TONES, '').normalize('NFC').toLocaleUpperCase(language);
}
