import { LINKED_FILES } from '#i18n/data-paths.ts';
import type { PublishedData } from '../data/published.ts';
import { oncePerObject } from '../../made-once.ts';
import { inRuns, MOST_BYTES, partPath } from '../formats/split.ts';
import { jsonLdOf, nodeOf } from './json-ld-document.ts';
import { linkedThings } from './record-things.ts';
import type { Thing } from './terms.ts';
import { turtleBlock, turtleOf } from './turtle.ts';

/** A file of linked data: its path below the site's root, and its text. */
interface LinkedFile {
  readonly path: string;
  readonly text: string;
}

/** The whole chronicle as linked data in each format; where that is too large for hosts, in parts beside it too. */
export function linkedFiles(published: PublishedData, most = MOST_BYTES): LinkedFile[] {
  const things = linkedThings(published);
  const bytesOf = (text: string) => Buffer.byteLength(text) + 2;
  return [
    ...filesOf(LINKED_FILES.turtle, things, turtleOf, (one) => bytesOf(turtleBlock(one)), most),
    ...filesOf(
      LINKED_FILES.jsonLd,
      things,
      jsonLdOf,
      (one) => bytesOf(JSON.stringify(nodeOf(one))),
      most,
    ),
  ];
}

/** The same, made once for all that show or list them. */
export const linkedFilesOf = oncePerObject((published: PublishedData) => linkedFiles(published));

/** The whole chronicle in the format that an archive has, which takes files of any size. */
export function turtleFile(published: PublishedData): LinkedFile {
  return { path: LINKED_FILES.turtle, text: turtleOf(linkedThings(published)) };
}

function filesOf(
  path: string,
  things: readonly Thing[],
  write: (things: readonly Thing[]) => string,
  bytesOf: (one: Thing) => number,
  most: number,
): LinkedFile[] {
  const whole = { path, text: write(things) };
  const runs = inRuns(things, bytesOf, most);
  if (runs.length === 1) return [whole];
  const parts = runs.map((run, index) => ({ path: partPath(path, index + 1), text: write(run) }));
  return [whole, ...parts];
}
