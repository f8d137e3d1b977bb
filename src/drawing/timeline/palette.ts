/** Colours of one hue as the canvas takes them. */
interface Ink {
  readonly fill: string;
  readonly soft: string;
  readonly text: string;
}

/** The theme's colours, read from the style sheet so that they are written down only once. */
export interface Palette {
  ink(hue: string): Ink;
  readonly surface: string;
  readonly line: string;
  readonly text: string;
  readonly softText: string;
  readonly red: string;
  readonly gold: string;
  readonly focus: string;
}

/** Reads the colours that hold inside `root` now; read again when the theme changes. */
export function readPalette(root: HTMLElement): Palette {
  if (matchMedia('(forced-colors: active)').matches) return forcedPalette();
  const hues = new Set(['slate']);
  for (const { dataset } of root.querySelectorAll<HTMLElement>('[data-hue]')) {
    hues.add(dataset['hue'] ?? '');
  }
  const wanted = [
    ...[...hues].flatMap((hue) => INK.map((name): [string, string] => [name, hue])),
    ...PLAIN.map((name): [string, string] => [name, '']),
  ];
  const colours = coloursIn(root, wanted);
  const inks = new Map<string, Ink>();
  for (const hue of hues) {
    const [fill, soft, text] = colours.splice(0, INK.length);
    inks.set(hue, { fill, soft, text } as Ink);
  }
  const [surface, line, text, softText, red, gold, focus] = colours as Seven;
  const slate = inks.get('slate') as Ink;
  const ink = (hue: string) => inks.get(hue) ?? slate;
  return { ink, surface, line, text, softText, red, gold, focus };
}

type Seven = [string, string, string, string, string, string, string];
const INK = ['hue', 'hue-soft', 'hue-ink'] as const;
const PLAIN = ['surface', 'line', 'ink', 'ink-soft', 'red', 'gold', 'focus'] as const;

/** Colours by their names and hues: all are written before any is read, so that styles are settled once. */
function coloursIn(root: HTMLElement, wanted: readonly [name: string, hue: string][]): string[] {
  const holder = document.createElement('span');
  holder.hidden = true;
  for (const [name, hue] of wanted) {
    const probe = document.createElement('span');
    if (hue) probe.dataset['hue'] = hue;
    probe.style.color = `var(--${name})`;
    holder.append(probe);
  }
  root.append(holder);
  const colours = [...holder.children].map((probe) => getComputedStyle(probe).color);
  holder.remove();
  return colours;
}

/** The few colours a reader with forced colours has chosen; shapes alone tell the lanes apart. */
function forcedPalette(): Palette {
  const ink = { fill: 'CanvasText', soft: 'Canvas', text: 'CanvasText' };
  return {
    ink: () => ink,
    surface: 'Canvas',
    line: 'GrayText',
    text: 'CanvasText',
    softText: 'CanvasText',
    red: 'CanvasText',
    gold: 'GrayText',
    focus: 'Highlight',
  };
}
