import { momentInWords } from '#timeline/axis/tick-format.ts';
import type { Layout } from '#timeline/picture/layout.ts';
import { captionInWords, captionOf, hasRoomForCaption } from '#timeline/telling/caption.ts';
import { fill } from './fill.ts';
import type { Timeline } from './timeline.ts';

/** Keeps the caption of a far view that of the events it shows, and hides it where it would lie over strategies. */
export function captioner({ root, page, store, scenery }: Timeline): (drawn: Layout) => void {
  const node = root.querySelector<HTMLElement>('.tl-caption');
  const { caption, words } = page.data;
  if (!node || !caption) return () => undefined;
  const { ticks } = words;
  const write = (month: number) => momentInWords(ticks.monthLong, month, ticks);
  const style = getComputedStyle(node);
  return (drawn) => {
    const facts = captionOf(scenery.shown(), store.view);
    const looks = page.paths?.barLooks(drawn, scenery.measures.bars.measure, words) ?? [];
    const isOver = node.dataset['over'] !== undefined && style.pointerEvents === 'none';
    node.hidden = !facts || (isOver && !hasRoomForCaption(drawn, looks, parseFloat(style.width)));
    if (facts) node.textContent = captionInWords(facts, caption, write, fill);
  };
}
