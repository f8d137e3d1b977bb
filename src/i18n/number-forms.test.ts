import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pluralForms, type Counting } from './plurals.ts';

const FOLDER = new URL('strings/', import.meta.url);

/*
 * What stands in a sentence as it is, in words of its own or as a name: dates, titles, codes, amounts
 * that are worded elsewhere, fields by their labels (`the_…`). A number that counts something is none of them: it is written with
 * its forms, `{n, plural, …}`, or `{n, number}` where no word depends on it.
 */
const WORDED = new Set([
  'addresses',
  'after',
  'age',
  'aim',
  'alias',
  'allowed',
  'amount',
  'at',
  'before',
  'beforeDate',
  'beside',
  'bound',
  'c',
  'chain',
  'city',
  // Hours and minutes.
  'clock',
  'code',
  'command',
  'commit',
  'components',
  'counted',
  'countries',
  'country',
  'currency',
  'd',
  'd1',
  'd2',
  'date',
  'dates',
  'early',
  'element',
  'ending',
  'endings',
  'example',
  'facet',
  'figure',
  'file',
  'files',
  'filters',
  'first',
  'fix',
  'flags',
  'folder',
  'folders',
  'format',
  'forms',
  'found',
  'from',
  'goal',
  'hashes',
  'high',
  'horizons',
  'html',
  'hue',
  'id',
  'issued',
  'key',
  'kind',
  'kinds',
  'known',
  'label',
  'lane',
  'lang',
  'language',
  'languages',
  'last',
  'lat',
  'late',
  'later',
  'latest',
  'length',
  'level',
  'licence',
  'like',
  'link',
  'list',
  'lon',
  'lost',
  'low',
  'm',
  'm1',
  'm2',
  'meant',
  'measure',
  'message',
  'month',
  'month1',
  'month2',
  'more',
  'name',
  'names',
  'nearest',
  'note',
  'number',
  'order',
  'other',
  'others',
  'pace',
  'path',
  'percent',
  'places',
  'published',
  'publisher',
  'q',
  'qualifier',
  'query',
  'reason',
  'reasons',
  'ref',
  'said',
  'scale',
  'see',
  'series',
  'shape',
  'signed',
  'since',
  'size',
  'site',
  'stage',
  'start',
  'successors',
  'tag',
  'target',
  'term',
  'terms',
  'text',
  'title',
  'to',
  'today',
  'total',
  'type',
  'unit',
  'release',
  'url',
  'value',
  'version',
  'wanted',
  'weekday',
  'what',
  'when',
  'whom',
  'window',
  'word',
  'words',
  'written',
  'y',
  'y1',
  'y2',
  'year',
  'years',
]);

/** Every sentence of every language, those of the commands and of content problems too. */
const sentences = readdirSync(FOLDER).flatMap((language) =>
  readdirSync(new URL(`${language}/`, FOLDER)).flatMap((file) => {
    const text = readFileSync(new URL(`${language}/${file}`, FOLDER), 'utf8');
    const words = JSON.parse(text) as Record<string, string>;
    return Object.entries(words).map(([key, sentence]) => ({ language, file, key, sentence }));
  }),
);
/** The sentences that are no example of YAML, where braces mean something else. */
const spoken = sentences.filter(({ key }) => !/\.(bad|good|explain|fix\.record)$/.test(key));

const COUNTING: Readonly<Record<string, Counting>> = { selectordinal: 'ordinal' };

const formsIn = (sentence: string) =>
  [...sentence.matchAll(/\{(\w+), (plural|selectordinal),((?: \w+ \{[^{}]*\})+)\}/g)].map(
    ([, name = '', type = '', forms = '']) => ({
      name,
      type: COUNTING[type] ?? 'cardinal',
      forms: [...forms.matchAll(/(\w+) \{/g)].map(([, form]) => form),
    }),
  );

describe('a sentence with a number', () => {
  it('is found in every language', () => {
    expect(spoken.filter(({ sentence }) => formsIn(sentence).length > 0).length).toBeGreaterThan(
      40,
    );
  });

  it('has every form that its language tells apart, and no other', () => {
    const lacking = spoken.filter(({ language, sentence }) =>
      formsIn(sentence).some(
        ({ type, forms }) => forms.join() !== pluralForms(language, type).join(),
      ),
    );
    expect(lacking.map(({ language, key }) => `${language} ${key}`)).toEqual([]);
  });

  it('counts the same things in every language', () => {
    const counted = (sentence: string) =>
      formsIn(sentence)
        .filter(({ type }) => type === 'cardinal')
        .map(({ name }) => name);
    const byKey = Map.groupBy(spoken, ({ file, key }) => `${file} ${key}`);
    const differing = [...byKey].filter(([, same]) => {
      const all = same.flatMap(({ sentence }) => counted(sentence));
      const places = (sentence: string) => [...sentence.matchAll(/\{(\w+), /g)].map(([, n]) => n);
      return all.some((name) => same.some(({ sentence }) => !places(sentence).includes(name)));
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('never has the number bare beside a word', () => {
    const bare = spoken.flatMap(({ language, key, sentence }) =>
      [...sentence.matchAll(/\{(\w+)\}/g)]
        .filter(([, name = '']) => !WORDED.has(name) && !name.startsWith('the_'))
        .map(([place]) => `${language} ${key} ${place}`),
    );
    expect(bare).toEqual([]);
  });

  it('has no number written into it in words of one form', () => {
    const split = sentences.filter(({ key }) => /\.(zero|one|two|few|many)$/.test(key));
    expect(split.map(({ key }) => key)).toEqual([]);
  });
});
