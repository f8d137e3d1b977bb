import type { RecordKind } from '#domain/records/kinds.ts';
import { ownPath } from '#i18n/own-path.ts';
import type { Voice } from '#i18n/voice.ts';
import { oncePerObject } from '../made-once.ts';
import type { RecordData } from '#exports/data/collections.ts';
import type { PublishedData } from '#exports/data/published.ts';
import { dataLd } from '#exports/json-ld/dataset-ld.ts';
import type { LdGround } from '#exports/json-ld/ld-parts.ts';
import { countryLd, storyLd, yearLd } from '#exports/json-ld/page-ld.ts';
import { recordLd } from '#exports/json-ld/record-ld.ts';
import { loadData } from './_data.ts';

const byId = oncePerObject(({ data }: PublishedData) => {
  const found = new Map<string, RecordData<RecordKind>>();
  for (const [kind, records] of Object.entries(data))
    for (const one of records) found.set(`${kind}:${one.id}`, one);
  return found;
});

/** The page of a record as search engines read it. */
export async function ldOf(
  kind: RecordKind,
  id: string,
  voice: Voice,
  site: URL | undefined,
): Promise<object> {
  const published = await loadData();
  const one = byId(published).get(`${kind}:${id}`);
  if (!one) throw new Error(`no ${kind} ${id}`);
  return recordLd(kind, one, groundOf(published, voice, site));
}

/** Pages about no record, as search engines read them. */
export const ldOfData = described(dataLd);
export const ldOfCountry = described(countryLd);
export const ldOfYear = described(yearLd);
export const ldOfStory = described(storyLd);

function described<Subject>(describe: (subject: Subject, ground: LdGround) => object) {
  return async (subject: Subject, voice: Voice, site: URL | undefined): Promise<object> =>
    describe(subject, groundOf(await loadData(), voice, site));
}

function groundOf({ head }: PublishedData, voice: Voice, site: URL | undefined): LdGround {
  return { voice, head, origin: site?.origin ?? null, base: ownPath('') };
}
