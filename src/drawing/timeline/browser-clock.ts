import type { Clock } from './pacing.ts';

/** The clock, frames and timers of the browser. */
export const browserClock: Clock = {
  now: () => performance.now(),
  nextFrame: (run) => requestAnimationFrame(run),
  dropFrame: (frame) => cancelAnimationFrame(frame),
  wait: (ms, run) => window.setTimeout(run, ms),
  dropWait: (wait) => clearTimeout(wait),
};
