import type { CDPSession, Page } from '@playwright/test';

/** What one visit to a measured page gave; milliseconds. */
export interface Visit {
  /** From the start of the navigation to the page's `timeline:ready`; null when it never came. */
  readonly ready: number | null;
  /** Time from frame to frame while the pointer was at work. */
  readonly frames: readonly number[];
  /** Tasks above 50 ms meanwhile. */
  readonly longTasks: readonly number[];
}

/** How a page is used: where its drawing is, and how far its wheel must turn for the same zoom. */
export interface Handling {
  readonly url: string;
  readonly stage: string;
  /** Pixels of wheel that magnify by about a fifth. */
  readonly wheel: number;
}

/** A reader's pace: one input a frame. */
const PACE = 16;
const PATIENCE = 60_000;
/** A page that takes longer than this for one movement has shown what there is to see. */
const ENOUGH = 12_000;

/** Opens a page with the processor slowed down, zooms in, drags both ways, zooms out. */
export async function visit(page: Page, handling: Handling, slowdown: number): Promise<Visit> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(handling.url, { waitUntil: 'commit', timeout: PATIENCE });
  const ready = await readyTime(page);
  if (ready === null) return { ready, frames: [], longTasks: [] };
  await page.waitForTimeout(500);
  const box = await page.locator(handling.stage).first().boundingBox();
  if (!box) throw new Error(`${handling.url} has no ${handling.stage}`);
  const hand = handOf(session, box.x + box.width * 0.72, box.y + box.height / 2);
  await page.evaluate(watchFrames);
  await hand.turn(-handling.wheel, 36);
  await hand.drag(12, 30);
  await hand.drag(-14, 30);
  await hand.turn(handling.wheel, 36);
  const { frames, longTasks } = await page.evaluate(() => window.benchWatch.stop());
  return { ready, frames, longTasks };
}

async function readyTime(page: Page): Promise<number | null> {
  const mark = () => performance.getEntriesByName('timeline:ready')[0]?.startTime;
  const found = await page.waitForFunction(mark, null, { timeout: PATIENCE }).catch(() => null);
  return found ? ((await found.jsonValue()) ?? null) : null;
}

declare global {
  interface Window {
    benchWatch: { stop(): { frames: number[]; longTasks: number[] } };
  }
}

/** Runs in the page: notes when each frame begins, and every long task. */
function watchFrames(): void {
  const frames: number[] = [];
  const longTasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  });
  observer.observe({ entryTypes: ['longtask'] });
  let last = 0;
  let running = true;
  const tick = (now: number) => {
    if (last) frames.push(now - last);
    last = now;
    if (running) requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  window.benchWatch = {
    stop: () => {
      running = false;
      return { frames, longTasks };
    },
  };
}

/** A mouse at one place that keeps a reader's pace, as long as the page keeps up at all. */
function handOf(session: CDPSession, x: number, y: number) {
  const send = (type: 'mouseWheel' | 'mousePressed' | 'mouseMoved' | 'mouseReleased', more = {}) =>
    session.send('Input.dispatchMouseEvent', { type, x, y, ...more });
  return {
    async turn(deltaY: number, times: number): Promise<void> {
      await paced(times, () => send('mouseWheel', { deltaX: 0, deltaY, modifiers: 2 }));
    },
    async drag(step: number, times: number): Promise<void> {
      const held = { button: 'left', buttons: 1 };
      await send('mouseMoved');
      await send('mousePressed', { ...held, clickCount: 1 });
      await paced(times, (n) => send('mouseMoved', { ...held, x: x + step * n }));
      await send('mouseReleased', { button: 'left', x: x + step * times, clickCount: 1 });
    },
  };
}

/** Sends inputs without waiting for answers, but never more than a few ahead of the page. */
async function paced(times: number, send: (n: number) => Promise<unknown>): Promise<void> {
  const began = performance.now();
  const open = new Set<Promise<unknown>>();
  for (let n = 1; n <= times && performance.now() - began < ENOUGH; n++) {
    const sent = send(n).finally(() => open.delete(sent));
    open.add(sent);
    await new Promise((resolve) => setTimeout(resolve, PACE));
    if (open.size > 2) await Promise.race(open);
  }
  await Promise.all(open);
}
