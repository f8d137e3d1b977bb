import type { Page } from '@playwright/test';

/** A finger on the screen, CSS pixels. */
export interface Finger {
  readonly x: number;
  readonly y: number;
  readonly id: number;
}

/** Moves fingers from one place to another in small steps, and rests before lifting them; looks `midway`. */
export async function drawFingers(
  page: Page,
  from: readonly Finger[],
  to: readonly Finger[],
  midway: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const touch = await page.context().newCDPSession(page);
  const between = (share: number) =>
    from.map((finger, index) => ({
      x: finger.x + ((to[index]?.x ?? 0) - finger.x) * share,
      y: finger.y + ((to[index]?.y ?? 0) - finger.y) * share,
      id: finger.id,
    }));
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [...from] });
  for (let step = 1; step <= 10; step++) {
    await touch.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: between(step / 10),
    });
    await pause(16);
    if (step === 5) await midway();
  }
  await pause(120);
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
