/**
 * Starts the worker that keeps pages for reading offline, once the page is done; only where the page names one. A page
 * that loaded without it tells it what it is made of.
 */
const worker = document.documentElement.dataset['worker'];
const { serviceWorker } = navigator as Partial<Navigator>;

if (worker && serviceWorker) {
  // Without storage, or where a browser forbids it, the site is read as before.
  addEventListener('load', () =>
    setTimeout(() => void keepOffline(worker, serviceWorker).catch(() => 0), 2000),
  );
}

async function keepOffline(script: string, workers: ServiceWorkerContainer): Promise<void> {
  await workers.register(script);
  if (workers.controller) return;
  const { active } = await workers.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  active?.postMessage([location.href, ...loaded]);
}
