import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Coding } from './negotiation.ts';

// Quality 5 is what hosts use on the fly: the highest costs seconds for a few per cent.
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Kept for the next reader: the pages of a visit, not a whole site. */
const KEPT = 16 * 2 ** 20;
/** A compressor takes megabytes, so two hundred readers at once must not each have one. */
const AT_ONCE = 2;

/** Compresses small files, the latest ones once only, so many at a time and no more. */
export class Compressor {
  readonly #known = new Map<string, Promise<Buffer>>();
  readonly #waiting: (() => void)[] = [];
  #kept = 0;
  #running = 0;

  /** Bytes in a coding; `version` names file and state, so that equal ones are made once. */
  compress(version: string, coding: Coding, read: () => Promise<Buffer>): Promise<Buffer> {
    const key = `${coding} ${version}`;
    const known = this.#known.get(key);
    if (known) return known;
    const made = this.#inTurn(async () =>
      coding === 'br' ? brotli(await read(), BROTLI) : zip(await read()),
    );
    this.#known.set(key, made);
    made.then(
      (bytes) => {
        this.#count(bytes.length);
      },
      () => this.#known.delete(key),
    );
    return made;
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= AT_ONCE) await new Promise<void>((turn) => this.#waiting.push(turn));
    else this.#running += 1;
    try {
      return await work();
    } finally {
      // The turn is handed on, so the number that run stays as it is.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }

  #count(length: number): void {
    this.#kept += length;
    if (this.#kept <= KEPT) return;
    // Forgetting all at once is simpler than the oldest first, and a page is made again in milliseconds.
    this.#known.clear();
    this.#kept = 0;
  }
}
