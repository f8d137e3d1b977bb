import type { CustomPreviewTemplate } from '@sveltia/cms';
import type { FormSetting } from '#editor/form/setting.ts';
import type { Checker } from './ask-checker.ts';
import { dressed, loadPattern } from './dress.ts';
import { entryOf, type EntryMap } from './entry-map.ts';
import type { Say } from './problem-list.ts';

/** What the editor hands to a preview. */
interface Shown {
  readonly entry: EntryMap;
  /** The document of the preview's own frame. */
  readonly document: Document;
}

/** An event as its page will show it, in the frame beside the form, under the site's own style sheets. */
export function eventPreview(
  checker: Checker,
  { languages, pattern }: FormSetting,
  say: Say,
): CustomPreviewTemplate {
  const { h } = globalThis as unknown as { h: (tag: string, props: object) => never };
  const looks = pattern === null ? Promise.resolve(null) : loadPattern(pattern);
  const show = async (element: HTMLElement, { entry, document }: Shown): Promise<void> => {
    const said = document.documentElement.lang;
    const lang = languages.includes(said) ? said : (languages[0] ?? '');
    const answer = await checker.show(entryOf(entry, lang), lang);
    if ('broken' in answer) throw new Error(answer.broken);
    element.innerHTML = answer.page ?? '';
    if (answer.page === null) element.textContent = say('preview.unwritten');
    dressed(element, await looks);
  };
  return (shown: Shown) =>
    h('div', {
      ref: (element: HTMLElement | null) => {
        if (element) void show(element, shown);
      },
    });
}
