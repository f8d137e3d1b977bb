import type { MeasureText } from '#timeline/arranging/labels.ts';
import { gutterOf, type Viewport } from '#timeline/arranging/frame.ts';
import { reachesBreak } from '#timeline/view/at-break.ts';
import type { View } from '#timeline/view/view.ts';
import { columnsAhead } from './ahead.ts';
import { textMeasurer } from './measure.ts';
import { LateSelection } from './late-selection.ts';
import { Motion } from './motion.ts';
import type { Page } from './reading.ts';
import { Scenery } from './scenery.ts';
import { fitStage } from './stage.ts';
import { ViewStore } from './store.ts';

/** A timeline's elements and all that works on them. */
export interface Timeline {
  readonly root: HTMLElement;
  readonly stage: HTMLElement;
  readonly page: Page;
  /** The small drawing of a front page has no part in the address. */
  readonly compact: boolean;
  readonly measure: () => MeasureText;
  readonly viewport: (view: View) => Viewport;
  readonly store: ViewStore;
  readonly motion: Motion;
  readonly scenery: Scenery;
  readonly selection: LateSelection;
}

/** Puts a timeline together: nothing of it listens to a reader yet. `sample` is a text in the letters of names. */
export function assemble(
  root: HTMLElement,
  stage: HTMLElement,
  sample: Element,
  page: Page,
  selecting: ConstructorParameters<typeof LateSelection>[1],
): Timeline {
  const compact = root.hasAttribute('data-compact');
  const measure = () => textMeasurer(sample);
  const viewport = viewportIn(root, stage, page, compact);
  const { home } = page.data;
  const store = new ViewStore(page.chronicle, home, viewport(home), measure());
  const { address } = page;
  if (address) {
    store.set(address.addressedView(address.readableOf(root, page.data), store), 'address');
    // The box was measured for the page's own view, which may have columns that another one has not.
    const reaches = reachesBreak(store.view, page.data);
    if (reaches !== reachesBreak(home, page.data)) store.resize(viewport(store.view), measure());
  }
  const motion = new Motion(store);
  const scenery = new Scenery(root, stage, page, store);
  const selection = new LateSelection({ root, stage, page, store, motion, scenery }, selecting);
  const working = { store, motion, scenery, selection };
  return { root, stage, page, compact, measure, viewport, ...working };
}

/** Finds the box to draw a view in; the strip begins where the axis above it does, which only the layout knows. */
function viewportIn(root: HTMLElement, stage: HTMLElement, page: Page, compact: boolean) {
  const strip = root.querySelector<HTMLElement>('.tl-strip');
  return (view: View): Viewport => {
    root.toggleAttribute('data-ahead', reachesBreak(view, page.data));
    const box = fitStage(stage, page, view, compact);
    const beyond = columnsAhead(root, box.unit ?? 1);
    strip?.style.setProperty('--tl-gutter', `${gutterOf(box)}px`);
    strip?.style.setProperty(
      '--tl-beyond',
      `${beyond.reduce((sum, { width }) => sum + width, 0)}px`,
    );
    return { ...box, beyond };
  };
}
