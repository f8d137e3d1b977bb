import { opensElsewhere } from './opens-elsewhere.ts';
import type { Selection, Setting } from './selection.ts';
import type * as Selecting from './selection.ts';

/** What shows an event, where the page's address names one: it comes together with the events. */
export function selectingIfNamed(root: HTMLElement): Promise<typeof Selecting> | null {
  const isNamed = !root.hasAttribute('data-compact') && location.hash !== '';
  return isNamed ? import('./selection.ts') : null;
}

/**
 * Knows what is done to an event before what answers is there: that comes with the first press or focus, with an event
 * that the address names, or when the page has nothing else to do.
 */
export class LateSelection {
  readonly #setting: Setting;
  #wasDragged = (): boolean => false;
  #made: Selection | null = null;
  #coming: Promise<Selection> | null = null;
  #asList = false;

  /** `selecting` is what answers, where it is there from the beginning. */
  constructor(setting: Setting, selecting: typeof Selecting | null) {
    this.#setting = setting;
    if (selecting) this.#make(selecting);
  }

  /** `wasDragged` tells whether the click now arriving ends a drag. */
  listen(wasDragged: () => boolean): void {
    const { stage, store, scenery } = this.#setting;
    this.#wasDragged = wasDragged;
    stage.addEventListener('click', (event) => {
      const target = this.#pressed(event);
      if (target) this.#tell((selection) => selection.press(event, target));
    });
    stage.addEventListener('focusin', ({ target }) => {
      if (!scenery.isUpright) this.#tell((selection) => selection.focused(target));
    });
    store.subscribe((view, cause) => {
      if (cause !== 'address' && view.list === this.#asList) return;
      this.#asList = view.list;
      if (this.#made || view.selected) this.#tell(({ panel }) => void panel.show(store.view));
    });
  }

  load(): Promise<Selection> {
    this.#coming ??= import('./selection.ts').then(
      (selecting) => this.#make(selecting),
      (error: unknown) => {
        // The network is gone: the next press asks once more.
        this.#coming = null;
        throw error;
      },
    );
    return this.#coming;
  }

  /** Shows the event that the address names, if it names any. */
  showAddressed(): void {
    if (this.#made || location.hash) this.#tell((selection) => selection.showAddressed());
  }

  openEvent(id: string): void {
    this.#tell((selection) => selection.openEvent(id));
  }

  leave(): void {
    this.#tell((selection) => selection.leave());
  }

  #tell(tell: (selection: Selection) => void): void {
    if (this.#made) tell(this.#made);
    else void this.load().then(tell);
  }

  #make({ Selection }: typeof Selecting): Selection {
    if (this.#made) return this.#made;
    this.#made = new Selection(this.#setting);
    this.#made.listen();
    return this.#made;
  }

  /** What was pressed, where that is for a selection to answer: no link is followed then. */
  #pressed(event: MouseEvent): Element | null {
    const { store, scenery } = this.#setting;
    const { target } = event;
    const isWithin = (parts: string) => target instanceof Element && target.closest(parts) !== null;
    if (isWithin('.tl-empty [data-goes]')) return target as Element;
    if (scenery.isUpright) return null;
    const isElsewhere = isWithin('.tl-bars, .tl-empty, .tl-rest');
    // A click of the keyboard's, or of what reads the page aloud, ends no drag.
    const dragged = event.detail > 0 && this.#wasDragged();
    const inTab = opensElsewhere(event) && isWithin('a');
    if (!isElsewhere && (store.view.list || inTab)) return null;
    if (!isElsewhere || dragged) event.preventDefault();
    return isElsewhere || dragged || !(target instanceof Element) ? null : target;
  }
}
