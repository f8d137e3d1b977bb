import { writtenShard, readShard, type Shard } from '../../told-shard.ts';

/** The file in which a part of a site says what it is of; it lies at its root, and no joined site has it. */
export const SHARD_NOTE = '.shard.json';

/** What a part says of itself. */
export interface ShardNote {
  readonly shard: Shard;
  /** The build's moment, in seconds since 1970. */
  readonly moment: number;
  /** Checksum of all that the pages are made of: parts with another one are not of the same site. */
  readonly state: string;
}

/** A part as it was found, by the name of its folder. */
export interface FoundShard {
  readonly folder: string;
  readonly note: ShardNote;
}

export function writtenNote({ shard, moment, state }: ShardNote): string {
  return `${JSON.stringify({ version: 1, shard: writtenShard(shard), moment, state }, null, 2)}\n`;
}

/** Reads what `writtenNote` gave; null for anything else. */
export function readNote(text: string): ShardNote | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof read !== 'object' || read === null) return null;
  const { version, shard, moment, state } = read as Partial<Record<string, unknown>>;
  const part = typeof shard === 'string' ? readShard(shard) : null;
  if (version !== 1 || part === null || typeof moment !== 'number' || typeof state !== 'string')
    return null;
  return { shard: part, moment, state };
}

/** Why these parts do not make one site, all reasons at once; empty when they do. */
export function faultsOfParts(parts: readonly FoundShard[]): string[] {
  const [first] = parts;
  if (first === undefined) return ['No part was given.'];
  const { count } = first.note.shard;
  const faults: string[] = [];
  for (const { folder, note } of parts) {
    const { shard, moment, state } = note;
    if (shard.count !== count)
      faults.push(
        `${folder} is part ${writtenShard(shard)}, ${first.folder} is one of ${count}: give parts of one division.`,
      );
    if (moment !== first.note.moment)
      faults.push(
        `${folder} was built at ${inWords(moment)}, ${first.folder} at ${inWords(first.note.moment)}: build all parts with the same SOURCE_DATE_EPOCH.`,
      );
    else if (state !== first.note.state)
      faults.push(
        `${folder} was built of another content, program or address than ${first.folder}: build all parts of one commit, with the same history and SITE_URL.`,
      );
  }
  if (faults.length > 0) return faults;
  const byNumber = Map.groupBy(parts, ({ note }) => note.shard.number);
  for (let number = 1; number <= count; number += 1) {
    const found = byNumber.get(number) ?? [];
    const name = writtenShard({ number, count });
    if (found.length === 0) faults.push(`Part ${name} is missing.`);
    if (found.length > 1)
      faults.push(
        `Part ${name} was given more than once: ${found.map(({ folder }) => folder).join(', ')}.`,
      );
  }
  return faults;
}

function inWords(moment: number): string {
  return new Date(moment * 1000).toISOString().replace('.000Z', 'Z');
}
