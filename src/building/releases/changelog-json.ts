import type { RecordChange } from '#comparing/words/record-changes.ts';
import type { ToldChange } from '#comparing/words/told-change.ts';
import type { ReleaseChanges } from './changelog.ts';

/** The releases and what changed with each, for programs; what does not apply is left out. */
export function changelogData(releases: readonly ReleaseChanges[]) {
  return releases.map(({ day, commit, isFirst, changes }) => ({
    date: day,
    commit,
    isFirst,
    records: changes.map(recordOf),
  }));
}

function recordOf({ happening, kind, id, earlierId, name, fields }: RecordChange) {
  return {
    happening,
    kind,
    id,
    ...(earlierId === null ? {} : { earlierId }),
    name,
    ...(fields.length === 0 ? {} : { fields: fields.map(fieldOf) }),
  };
}

/** A field as its release and the one before it have it, in words, and as it is written where that says more. */
interface FieldData {
  readonly field: string;
  readonly label: string;
  readonly how: ToldChange['how'];
  readonly language?: string;
  readonly name?: string;
  readonly before?: ValueData;
  readonly after?: ValueData;
  readonly inside?: readonly FieldData[];
}

interface ValueData {
  readonly words: string;
  readonly written?: string;
}

function fieldOf(change: ToldChange): FieldData {
  const { field, label, how, language, name, before, after, inside } = change;
  return {
    field,
    label,
    how,
    ...(language === null ? {} : { language }),
    ...(name === null ? {} : { name }),
    ...(before === null ? {} : { before: valueOf(before) }),
    ...(after === null ? {} : { after: valueOf(after) }),
    ...(inside.length === 0 ? {} : { inside: inside.map(fieldOf) }),
  };
}

function valueOf({ words, written }: NonNullable<ToldChange['before']>): ValueData {
  return { words, ...(written === null ? {} : { written }) };
}
