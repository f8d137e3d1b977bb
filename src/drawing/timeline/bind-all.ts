import { ActiveFilters } from './active-filters.ts';
import { readChoices } from './choices.ts';
import { bindComparison } from './comparing/open-comparison.ts';
import { bindControls } from './controls.ts';
import { bindDialogs } from './dialogs.ts';
import { bindFilterPanel } from './filter-panel.ts';
import type { Motion } from './motion.ts';
import type { ShareHost } from './share-host.ts';
import { bindSingleKeys } from './single-keys-choice.ts';
import { bindTimeFields } from './time-fields.ts';
import type { Unfoldable } from './unfold.ts';

/** Binds all that is in the bar above the drawing: buttons, choices, panels, dialogs, the filters in force. */
export function bindAll(
  given: Omit<ShareHost, 'choices'>,
  motion: Motion,
  unfoldable: Unfoldable,
): void {
  const { root, page, store } = given;
  const choices = readChoices(root, page.data.words.ticks);
  const host: ShareHost = { ...given, choices };
  bindControls(root, store, motion, page.texts);
  bindFilterPanel(root, store, page.data.words, () => host.shown().length);
  bindTimeFields(root, store, motion, page.data, async () => {
    const { unfold } = await import('./unfold.ts');
    unfold(unfoldable);
  });
  bindDialogs(root, (name, dialog) => {
    const { share } = page.data;
    if (name === 'keys') bindSingleKeys(dialog);
    // What makes files of a view, or slides, is not needed to look at one.
    if (name === 'present') {
      void import('./presentation/present.ts').then(({ present }) => present(dialog, host, motion));
    } else if (name === 'share' && share) {
      void import('./share.ts').then(({ openShare }) => openShare(dialog, host, share));
    }
  });
  bindComparison(host);
  const active = new ActiveFilters(root, choices, page.data.words, (view) =>
    store.set(view, 'act'),
  );
  store.subscribe((view) => active.update(view));
  active.update(store.view);
}
