import type { Ink } from '#timeline/picture/shape.ts';

/** The theme's colours, read from the style sheet so that they are written down only once. */
export interface Palette {
  /** The colour of an ink; where that is one of a hue, of the hue named. */
  readonly colour: (ink: Ink, hue: string) => string;
}

/** Of a mark that has no hue of its own, or one that the page does not know. */
const ANY_HUE = 'slate';

/** Reads the colours that hold inside `root` now; read again when the theme changes. */
export function readPalette(root: HTMLElement): Palette {
  if (matchMedia('(forced-colors: active)').matches) return FORCED;
  const hues = new Set([ANY_HUE]);
  for (const { dataset } of root.querySelectorAll<HTMLElement>('[data-hue]')) {
    hues.add(dataset['hue'] ?? '');
  }
  const inks = inksIn(root, [...hues]);
  const slate = inks.get(ANY_HUE) as Inks;
  return { colour: (ink, hue) => (inks.get(hue) ?? slate)[ink] };
}

/** The colours of all inks, those of one hue among them. */
type Inks = Readonly<Record<Ink, string>>;
/** All colours by hue: all are written before any is read, so that styles are settled once. */
function inksIn(root: HTMLElement, hues: readonly string[]): Map<string, Inks> {
  const holder = document.createElement('span');
  holder.hidden = true;
  const probes = hues.map((hue) => INKS.map((ink) => probeOf(ink, hue)));
  holder.append(...probes.flat());
  root.append(holder);
  const inks = hues.map((hue, at): [string, Inks] => {
    const colours = (probes[at] ?? []).map((probe) => getComputedStyle(probe).color);
    return [hue, Object.fromEntries(INKS.map((ink, own) => [ink, colours[own]])) as Inks];
  });
  holder.remove();
  return new Map(inks);
}

function probeOf(ink: Ink, hue: string): HTMLElement {
  const probe = document.createElement('span');
  probe.dataset['hue'] = hue;
  probe.style.color = `var(--${ink})`;
  return probe;
}

const FORCED_COLOURS: Inks = {
  surface: 'Canvas',
  line: 'GrayText',
  'line-strong': 'GrayText',
  band: 'transparent',
  ink: 'CanvasText',
  'ink-soft': 'CanvasText',
  red: 'CanvasText',
  gold: 'GrayText',
  focus: 'Highlight',
  hue: 'CanvasText',
  'hue-soft': 'Canvas',
  'hue-light': 'CanvasText',
  'hue-ink': 'CanvasText',
};

const INKS = Object.keys(FORCED_COLOURS) as Ink[];

/** The few colours a reader with forced colours has chosen; shapes alone tell the lanes apart. */
const FORCED: Palette = { colour: (ink) => FORCED_COLOURS[ink] };

/**
 * A computed colour with nothing left of it: a gradient on a canvas to plain `transparent`, which is a clear
 * black, would darken on its way. Names of system colours have no such form.
 */
export function clearOf(colour: string): string {
  const [, name, values] = /^([a-z]+)\(([^)/]+)\)$/.exec(colour) ?? [];
  if (!name || !values) return 'transparent';
  return values.includes(',') ? `rgba(${values}, 0)` : `${name}(${values} / 0)`;
}
