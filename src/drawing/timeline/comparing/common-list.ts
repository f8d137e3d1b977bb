import type { ComparedEvent } from '#timeline/comparing/compare.ts';
import type { CompareWords } from '#timeline/comparing/words.ts';
import { fill } from '../fill.ts';

/** Lists the events of both sides, each with its date and a link; nothing to open where there is none. */
export function listCommon(
  holder: HTMLElement,
  events: readonly ComparedEvent[],
  words: CompareWords,
  target: string | undefined,
): void {
  const common = events.filter((event) => event.common);
  holder.hidden = common.length === 0;
  const summary = holder.querySelector('summary');
  if (summary) summary.textContent = fill(words.commonList, { count: common.length });
  holder.querySelector('ul')?.replaceChildren(...common.map((event) => rowFor(event, target)));
}

function rowFor({ item }: ComparedEvent, target: string | undefined): HTMLElement {
  const row = document.createElement('li');
  const link = document.createElement('a');
  link.href = item.href;
  link.textContent = item.title;
  if (target) link.target = target;
  row.append(`${item.when} · `, link);
  return row;
}
