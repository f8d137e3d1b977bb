import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { describe, expect, it, vi } from 'vitest';
import { readBody } from '#checking/body/read-body.ts';
import { bodyFault } from '#checking/body/check-body.ts';
import { issueWords } from '#i18n/issues.ts';
import { LANGUAGES } from '#i18n/string-files.ts';
import { finishBody } from '#markdown/finish-body.ts';
import { recordOfUrl } from '#markdown/notation.ts';
import { markdownOptions } from '#markdown/options.ts';
import { RECORD_COLLECTIONS } from '#schemas/collections.ts';
import { joinRecords } from '../catalogue/catalogue.ts';
import { countriesOf } from '../catalogue/countries.ts';
import { coverageOf } from '../catalogue/coverage.ts';
import * as trial from '../catalogue/catalogue.test-records.ts';
import type { Records } from '../catalogue/records.ts';
import { referencesOf } from '../catalogue/references.ts';
import { listedTwice } from '../rules/listed-twice.ts';
import { noSource } from '../rules/no-source.ts';
import { groundAt } from '../rules/rule.ts';
import { idsByKind } from '../rules/unknown-reference.ts';
import type * as Kinds from './kinds.ts';

// A line more in the table of kinds, before anything reads it.
vi.mock('./kinds.ts', async (original) => {
  const table = await original<typeof Kinds>();
  const references = [
    { at: 'rooms.*.host', to: 'partner' },
    { at: 'owners.*', to: 'organisation' },
    { at: 'sources.*.source', written: 'sources.*.id', to: 'source' },
  ];
  Object.assign(table.KINDS, {
    venue: { collection: 'venues', folder: 'venues', texts: null, references },
  });
  (table.RECORD_KINDS as string[]).push('venue');
  (table.CITING_KINDS as string[]).push('venue');
  return table;
});

const VENUE = 'venue' as Kinds.RecordKind;
const opera = {
  id: 'opera',
  file: 'venues/opera.yaml',
  aliases: [],
  name: { und: 'Opera' },
  country: 'FR',
  rooms: [{ host: 'lyon' }],
  owners: ['lyon-opera', 'lyon-opera'],
  sources: [],
};
const records = { ...trial.records({}), venues: [opera] } as Records;

async function shown(markdown: string, path: string | null): Promise<string> {
  const options = { ...markdownOptions(), syntaxHighlight: false } as const;
  const fileURL = new URL('content/events/2023/a.md', 'file:///x/');
  const { code } = await (await createMarkdownProcessor(options)).render(markdown, { fileURL });
  return finishBody(code, {
    citationNumber: () => null,
    citationLabel: String,
    recordPath: (kind, id) => (kind === VENUE && id === 'opera' ? path : null),
  });
}

describe('a further kind in the table of kinds', () => {
  it('is linked to by its page’s address', async () => {
    expect(await shown('[Opera](venue:opera)', '/venues/opera/')).toBe(
      '<p><a href="/venues/opera/">Opera</a></p>',
    );
  });

  it('leaves plain words where it has no page, never an address in an author’s notation', async () => {
    expect(await shown('[Opera](venue:opera)', null)).toBe('<p>Opera</p>');
    expect(await shown('[Nowhere](venue:x)', '/venues/opera/')).toBe('<p>Nowhere</p>');
  });

  it('is an address that the check knows, and refuses where nothing is there', () => {
    expect(recordOfUrl('venue:opera')).toEqual({ kind: VENUE, id: 'opera' });
    const context = {
      file: 'events/2023/a.md',
      listed: [],
      known: idsByKind(records),
      ground: groundAt(0, []),
      isPage: false,
      isTranslation: false,
      hasFile: () => false,
      deadEnd: () => null,
      anchors: () => [],
    };
    const faults = readBody('[a](venue:opera) [b](venue:oper)').map((mention) =>
      bodyFault(mention, context),
    );
    expect(faults.map((fault) => fault?.params ?? null)).toEqual([
      null,
      { to: 'venue', id: 'oper', nearest: 'opera' },
    ]);
  });

  it('is found by its id, and names the records its fields name', () => {
    expect(joinRecords(records).find(VENUE, 'opera')).toBe(opera);
    expect(referencesOf(records)[0]).toEqual({
      from: { kind: VENUE, id: 'opera', file: 'venues/opera.yaml' },
      to: { kind: 'partner', id: 'lyon' },
      field: ['rooms', 0, 'host'],
    });
  });

  it('is held to the rules for all records: its sources, and lists that name an id twice', () => {
    const { file } = opera;
    expect(noSource(records, groundAt(0, []))).toEqual([
      { kind: 'no-source', file, field: ['sources'], params: {} },
    ]);
    expect(listedTwice(records, groundAt(0, []))).toEqual([
      {
        kind: 'listed-twice',
        file,
        field: ['owners', 1],
        params: { id: 'lyon-opera', list: 'owners' },
      },
    ]);
  });

  it('is counted with the others, and so is its country', () => {
    const { records: counts, unsourced } = coverageOf(joinRecords(records), Date.UTC(2026, 0, 1));
    expect(counts).toMatchObject({ venue: 1 });
    expect(unsourced).toEqual({ part: 1, of: 1 });
    expect([...countriesOf(records)]).toEqual(['FR']);
  });

  it('is named where an author reads which kinds there are', () => {
    for (const language of LANGUAGES) {
      expect(issueWords('unknown-link-kind', 'explain', language)).toContain('venue');
    }
  });

  it('is read with the records of the others', () => {
    expect(RECORD_COLLECTIONS).toContain('venues');
  });
});
