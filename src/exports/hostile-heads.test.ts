import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { recordName } from '#domain/catalogue/record-name.ts';
import { recordsOf } from '#domain/catalogue/records.ts';
import { RECORD_KINDS, type RecordKind } from '#domain/records/kinds.ts';
import type { Voice } from '#i18n/voice.ts';
import { citationIn, citedDataset, citedRecord } from '../components/cite/cited.ts';
import { CITATION_FORMATS } from './citations/formats.ts';
import { citationTags, coinsOf } from './citations/tags.ts';
import { catalogue, flat, NOW, published, voices } from './hostile-words.test-records.ts';
import { dataLd } from './json-ld/dataset-ld.ts';
import { countryLd, storyLd, yearLd } from './json-ld/page-ld.ts';
import { recordLd } from './json-ld/record-ld.ts';
import type { Thing } from './json-ld/ld-parts.ts';

/* What breaks formats, in what pages say of themselves to programs, of records of every kind, in every language. */

const ORIGIN = 'https://a.example';
const refs = RECORD_KINDS.flatMap((kind) =>
  recordsOf(catalogue, kind).map(({ id }) => ({ kind, id })),
);
const cited = [...refs.map((ref) => citedRecord(catalogue, ref)), citedDataset(catalogue)];
const citations = voices.flatMap((voice) =>
  cited.map((one) => citationIn(one, voice, { catalogue, now: NOW }, (path) => ORIGIN + path)),
);

interface Read {
  readonly title: string;
  readonly URL: string;
  readonly author: readonly { readonly literal?: string; readonly family?: string }[];
}

describe('What breaks formats, in citations', () => {
  it('is there of every kind', () => {
    expect(new Set(refs.map(({ kind }) => kind))).toEqual(new Set(RECORD_KINDS));
    for (const kind of RECORD_KINDS) {
      const names = recordsOf(catalogue, kind).map(({ id }) => recordName(catalogue, { kind, id }));
      for (const sign of [/\\"/, /&/, /[<>]/]) expect(JSON.stringify(names), kind).toMatch(sign);
    }
  });

  it.each(CITATION_FORMATS)('is one record that is read back from $name', (format) => {
    for (const citation of citations) {
      const [item, ...others] = new Cite(format.write(citation)).data as Read[];
      expect(others).toEqual([]);
      expect(item).toMatchObject({ title: flat(citation.title), URL: citation.url });
      const [author, ...more] = item?.author ?? [];
      expect(more).toEqual([]);
      const name =
        format.id === 'ris' ? citation.publisher.replaceAll(', ', ' – ') : citation.publisher;
      expect(author?.literal ?? author?.family).toBe(name);
    }
  });

  it.each([
    ['bibtex', /^(@misc\{| {2}[a-z]+ = \{|\}$)/],
    ['ris', /^[A-Z][A-Z0-9] {2}- /],
  ])('begins no field of its own in %s', (id, field) => {
    const format = CITATION_FORMATS.find((one) => one.id === id);
    const lines = citations.flatMap((citation) => format?.write(citation).split('\n') ?? []);
    expect(lines.length).toBeGreaterThan(citations.length);
    expect(lines.filter((line) => !field.test(line))).toEqual([]);
  });

  it('is one line of each tag', () => {
    for (const citation of citations)
      for (const [, content] of citationTags(citation)) expect(content).toBe(flat(content));
  });

  it('is read back from the COinS, which has no sign that HTML would take for its own', () => {
    for (const citation of citations) {
      const coins = coinsOf(citation);
      expect(coins).not.toMatch(/[<>"'\s]/);
      const read = new URLSearchParams(coins);
      expect(read.get('rft.title')).toBe(flat(citation.title));
      expect(read.get('rft.creator')).toBe(citation.publisher);
      expect(read.get('rft.identifier')).toBe(citation.url);
    }
  });
});

const { data, head } = published;
const groundIn = (voice: Voice) => ({ voice, head, origin: ORIGIN, base: '/' });
/** The things of a description as they are read from a page. */
const thingsOf = (described: object): Thing[] =>
  (JSON.parse(JSON.stringify(described)) as { '@graph': Thing[] })['@graph'];

/** All that a value says, in the order it says it; nothing of a list or a thing without anything. */
function leavesOf(value: unknown): string[] {
  if (value === null || value === undefined) return [''];
  if (typeof value !== 'object') return [JSON.stringify(value).replace(/^"|"$/g, '')];
  const inside = Object.values(value);
  return inside.length === 0 ? [''] : inside.flatMap(leavesOf);
}

function thingsOfKind(kind: RecordKind, voice: Voice): Thing[][] {
  return data[kind].map((one) => thingsOf(recordLd(kind, one as never, groundIn(voice))));
}

describe('What breaks formats, for search engines', () => {
  it.each(RECORD_KINDS)('is the name of each %s, and of its place in the site', (kind) => {
    for (const voice of voices) {
      const records = data[kind].map((one) =>
        'title' in one
          ? typeof one.title === 'string'
            ? one.title
            : voice.text(one.title)
          : voice.text(one.name),
      );
      const described = thingsOfKind(kind, voice);
      expect(described.map(([about]) => about?.name)).toEqual(records);
      const places = described.map(([, way]) => (way?.['itemListElement'] as Thing[]).at(-1)?.name);
      expect(places).toEqual(records);
    }
  });

  it('says nothing of what is not known, and never writes a value that is none', () => {
    const all = voices.flatMap((voice) => RECORD_KINDS.map((kind) => thingsOfKind(kind, voice)));
    expect(leavesOf(all).filter((value) => !value || /undefined|NaN|\[object/.test(value))).toEqual(
      [],
    );
  });

  it('is a claim of each of two sources, with the figure’s name and its unit', () => {
    const claims = voices.map((voice) =>
      thingsOfKind('figure', voice)
        .flat()
        .filter((thing) => thing['@type'] === 'ClaimReview')
        .map((thing) => String(thing['claimReviewed'])),
    );
    expect(claims).toEqual([
      ['4', '5'].map((n) => `@Lượt khách; "A" & <b> ]]> (2024): ${n} lượt "A" <b>`),
      ['4', '5'].map((n) => `@Visits; "A" & <b> ]]> (2024): ${n} visits "A" <b>`),
    ]);
  });

  it('is the name of the data and of pages about no record', () => {
    for (const voice of voices) {
      const ground = groundIn(voice);
      const site = voice.text(catalogue.site.name);
      const publisher = voice.text(catalogue.site.publisher);
      const story = {
        title: 'A "B" <c>\n]]>',
        description: '=1 & <2>',
        path: '/x/',
        language: 'vi',
      };
      const pages = [countryLd('KR', ground), yearLd({ from: 2024, to: 2024 }, ground)];
      for (const [, way] of [...pages, storyLd(story, ground)].map(thingsOf))
        expect((way?.['itemListElement'] as Thing[])[0]?.name).toBe(site);
      expect(thingsOf(storyLd(story, ground))[0]).toMatchObject({
        headline: story.title,
        description: story.description,
        publisher: { name: publisher },
      });
      const [about] = thingsOf(dataLd(['data/events.csv'], ground));
      expect(about).toMatchObject({ name: site, creator: { name: publisher } });
    }
  });
});
