import { availableParallelism, cpus, totalmem } from 'node:os';
import { readFileSync } from 'node:fs';

/** What figures were measured on and with. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** GB. */
  readonly memory: number;
  readonly node: string;
  readonly astro: string;
}

export function machineNow(): Machine {
  const astro = JSON.parse(readFileSync('node_modules/astro/package.json', 'utf8')) as {
    readonly version: string;
  };
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 1024 ** 3),
    node: process.version,
    astro: astro.version,
  };
}
