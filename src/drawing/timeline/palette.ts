/** Colours of one hue as the canvas takes them. */
export interface Ink {
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
  const probe = document.createElement('span');
  probe.hidden = true;
  root.append(probe);
  const colour = (value: string) => {
    probe.style.color = value;
    return getComputedStyle(probe).color;
  };
  const inks = new Map<string, Ink>();
  const hues = new Set(
    [...root.querySelectorAll<HTMLElement>('[data-hue]')].map((el) => el.dataset['hue'] ?? ''),
  );
  for (const hue of [...hues, 'slate']) {
    probe.dataset['hue'] = hue;
    const [fill, soft, text] = ['hue', 'hue-soft', 'hue-ink'].map((name) =>
      colour(`var(--${name})`),
    );
    inks.set(hue, { fill, soft, text } as Ink);
  }
  delete probe.dataset['hue'];
  const plain = inks.get('slate') as Ink;
  const palette = {
    ink: (hue: string) => inks.get(hue) ?? plain,
    surface: colour('var(--surface)'),
    line: colour('var(--line)'),
    text: colour('var(--ink)'),
    softText: colour('var(--ink-soft)'),
    red: colour('var(--red)'),
    gold: colour('var(--gold)'),
    focus: colour('var(--focus)'),
  };
  probe.remove();
  return palette;
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
