/** How much of the row of controls the width leaves room for; the style sheet decides (`--tl-fit`). */
type Fit = 'wide' | 'middle' | 'narrow';

/** Where each part of the row is when there is no room for it: in the menu, or in the sheet of a phone. */
const SLOTS: Readonly<Record<Fit, Readonly<Record<string, string>>>> = {
  wide: {},
  middle: { presets: 'menu', others: 'menu' },
  narrow: { presets: 'time', pan: 'time', lanes: 'view', list: 'view', others: 'view' },
};

/** Moves the parts of the row to where they are used at this width, now and whenever the width changes. */
export function placeParts(root: HTMLElement): void {
  const acts = root.querySelector<HTMLElement>('.tl-acts');
  if (!acts) return;
  let placed = '';
  const place = (): void => {
    const fit = fitOf(acts);
    if (fit === placed) return;
    placed = fit;
    for (const part of root.querySelectorAll<HTMLElement>('[data-part]')) {
      const room = roomFor(root, part.dataset['part'] ?? '', fit);
      // A button that is taken out and put back while it is pressed gets no click.
      if (room !== part.parentElement) room?.append(part);
    }
  };
  place();
  new ResizeObserver(place).observe(acts);
}

/** A part returns to the row in its own place there. */
function roomFor(root: HTMLElement, part: string, fit: Fit): HTMLElement | null {
  const slot = SLOTS[fit][part];
  const room = slot ? root.querySelector<HTMLElement>(`[data-slot="${slot}"]`) : null;
  return room ?? root.querySelector<HTMLElement>(`[data-home="${part}"]`);
}

function fitOf(acts: HTMLElement): Fit {
  const fit = getComputedStyle(acts).getPropertyValue('--tl-fit').trim();
  return fit === 'middle' || fit === 'narrow' ? fit : 'wide';
}
