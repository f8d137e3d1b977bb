import { cacheName, type Keep } from './kept-caches.ts';
import { fallingOut, isWorthNoting, type KeepLimits } from './falling-out.ts';
import { readerClock } from './reader-clock.ts';
import { stamped, stampOf } from './stamp.ts';

/** One cache of the site, in which every copy says when it was kept. */
export class Shelf {
  readonly name: string;

  constructor(keep: Keep, base: string, version = '') {
    this.name = cacheName(keep, base, version);
  }

  async find(address: string): Promise<Response | undefined> {
    return (await caches.open(this.name)).match(address);
  }

  async put(address: string, answer: Response): Promise<void> {
    await (await caches.open(this.name)).put(address, await stamped(answer, readerClock()));
  }

  /** Fetches what is not there yet; a file that does not arrive is left out. */
  async fill(addresses: readonly string[]): Promise<void> {
    for (const address of addresses) {
      if (await this.find(address)) continue;
      const answer = await fetch(address).catch(() => null);
      if (answer?.ok) await this.put(address, answer);
    }
  }

  /** Notes that a copy is in use, at most once a day. */
  async note(address: string, answer: Response): Promise<void> {
    const stamp = stampOf(answer);
    if (stamp && isWorthNoting(stamp.at, readerClock())) await this.put(address, answer);
  }

  /** Throws away what has no room or is too old; paths that are `needed` stay. */
  async tidy(limits: KeepLimits, needed: readonly string[] = []): Promise<void> {
    const cache = await caches.open(this.name);
    const kept = await Promise.all(
      (await cache.keys()).map(async ({ url }) => {
        const answer = await cache.match(url);
        return { address: url, ...((answer && stampOf(answer)) ?? { at: 0, bytes: 0 }) };
      }),
    );
    const stay = new Set(needed.map((path) => new URL(path, location.href).href));
    for (const address of fallingOut(kept, limits, readerClock(), stay))
      await cache.delete(address);
  }
}
