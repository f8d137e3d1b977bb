/** As much of a service worker's surroundings as is used here; the compiler knows those of pages. */
export interface WorkerScope {
  readonly location: { readonly origin: string };
  readonly registration: { unregister(): Promise<boolean> };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'install' | 'activate' | 'message',
    listener: (event: ExtendableEvent & { readonly data?: unknown }) => void,
  ): void;
}

declare global {
  /** An event that keeps the worker running until a promise is settled. */
  interface ExtendableEvent extends Event {
    waitUntil(work: Promise<unknown>): void;
  }
}

/** The surroundings of the worker that runs this. */
export function workerScope(): WorkerScope {
  return globalThis as unknown as WorkerScope;
}
