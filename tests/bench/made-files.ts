import { HOSTS_TAKE } from '#exports/formats/split.ts';

/** Files by their names. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** What one maker of files took (ms) and gave (files, bytes, bytes of the largest). */
export interface MadeFiles {
  readonly maker: string;
  readonly time: number;
  readonly files: number;
  readonly bytes: number;
  readonly largest: number;
  /** The most memory that the process has held up to then, bytes. */
  readonly peak: number;
  /** Files that hosts do not take, for which parts lie beside them. */
  readonly tooLarge: readonly string[];
}

/** What `maker` gave since `began` (ms of the performance clock). */
export function madeFiles(maker: string, began: number, files: Files): MadeFiles {
  const time = Math.round(performance.now() - began);
  const sizes = [...files.values()].map(({ byteLength }) => byteLength);
  const tooLarge = [...files].filter(([, { byteLength }]) => byteLength > HOSTS_TAKE);
  return {
    maker,
    time,
    files: files.size,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    largest: Math.max(0, ...sizes),
    peak: process.resourceUsage().maxRSS * 1024,
    tooLarge: tooLarge.map(([name]) => name),
  };
}

/** The same as a line to be printed. */
export function lineOf({ maker, time, files, bytes, largest, peak, tooLarge }: MadeFiles): string {
  const mega = (size: number) =>
    size < 1e6 ? `${Math.ceil(size / 1e3)} kB` : `${(size / 1e6).toFixed(1)} MB`;
  const more = tooLarge.length > 0 ? `; in parts beside: ${tooLarge.join(', ')}` : '';
  const sizes = `${mega(bytes)}, the largest ${mega(largest)}${more}`;
  return `${maker}: ${time} ms, ${files} files, ${sizes}; memory up to ${mega(peak)}`;
}
