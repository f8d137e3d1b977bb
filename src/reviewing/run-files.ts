import type { Forge } from './forge.ts';

/** Takes one file out of an archive, never more than `most` bytes of it; null when it is not there. */
export type Unpack = (archive: Uint8Array, name: string, most: number) => string | null;

/** What a run left for its reader. */
export interface RunFiles {
  /** Id of the archive with the preview; null when none was built. */
  readonly preview: number | null;
  /** The texts of the report in their order, as they are: written by whoever proposed the change. */
  readonly texts: readonly string[];
}

interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly size_in_bytes: number;
  readonly expired: boolean;
}

/** Names that the workflow gives to what it leaves. */
export const PREVIEW_ARCHIVE = 'xem-truoc';
export const REPORT_ARCHIVE = 'report';
export const REPORT_FILES = ['problems.md', 'changes.md'] as const;

/** A report is some Markdown and a few drawings; a text of it is shown up to a comment's length. */
const LARGEST_ARCHIVE = 5_000_000;
const LARGEST_TEXT = 200_000;

/** Looks through what a run left. An archive that is too large, or broken, counts as none. */
export async function runFiles(forge: Forge, run: number, unpack: Unpack): Promise<RunFiles> {
  const path = `actions/runs/${run}/artifacts?per_page=100`;
  const { artifacts } = (await forge.ask('GET', path)) as { artifacts: Artifact[] };
  const left = artifacts.filter(({ expired }) => !expired);
  const preview = left.find(({ name }) => name === PREVIEW_ARCHIVE)?.id ?? null;
  const report = left.find(({ name }) => name === REPORT_ARCHIVE);
  if (!report || report.size_in_bytes > LARGEST_ARCHIVE) return { preview, texts: [] };
  const archive = await forge.bytes(`actions/artifacts/${report.id}/zip`);
  const texts = REPORT_FILES.map((name) => unpack(archive, name, LARGEST_TEXT));
  return { preview, texts: texts.filter((text) => text !== null) };
}
