/**
 * Runs `work` a moment after it was last asked for, never twice at a time: what is asked while it runs
 * is done once more afterwards. A failure goes to `fail`, so that the next change is worked on all the same.
 */
export function whenQuiet(
  work: () => Promise<void>,
  fail: (error: unknown) => void,
  wait: number,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  const run = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    await work().catch(fail);
    running = false;
    if (!again) return;
    again = false;
    ask();
  };
  const ask = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), wait);
  };
  return ask;
}
