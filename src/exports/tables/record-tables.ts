import type { AllData, RecordData } from '../data/collections.ts';
import { addressFields, idField, sourceFields } from './address-fields.ts';
import {
  addresses,
  dateFields,
  number,
  plain,
  several,
  wordFields,
  type DataTable,
} from './fields.ts';

export function partnerTable(
  { partner: rows }: Pick<AllData, 'partner'>,
  languages: readonly string[],
): DataTable<RecordData<'partner'>> {
  return {
    name: 'partners',
    says: 'Foreign localities, a row a locality',
    rows,
    key: ['id'],
    refers: {},
    fields: [
      idField(),
      ...wordFields<RecordData<'partner'>>('name', languages, ({ name }) => name, 'Its name'),
      plain(
        'local_name',
        'In its own language and script',
        ({ localName }) => localName?.text ?? null,
      ),
      ...wordFields<RecordData<'partner'>>(
        'summary',
        languages,
        ({ summary }) => summary,
        'In short',
      ),
      plain('kind', 'city, province, region, prefecture or state', ({ kind }) => kind, true),
      plain('country', 'ISO 3166-1 code', ({ country }) => country, true),
      number('latitude', 'Degrees north, WGS 84', ({ coordinates }) => coordinates.lat),
      number('longitude', 'Degrees east, WGS 84', ({ coordinates }) => coordinates.lon),
      plain('relation', 'How the two are tied', ({ relation }) => relation, true),
      ...dateFields<RecordData<'partner'>>(
        'established',
        ({ established }) => established,
        'When the tie began',
      ),
      ...dateFields<RecordData<'partner'>>(
        'key_since',
        ({ keySince }) => keySince,
        'When a source names it a key locality',
      ),
      ...dateFields<RecordData<'partner'>>('lapsed', ({ lapsed }) => lapsed, 'When it lapsed'),
      ...dateFields<RecordData<'partner'>>(
        'inherited_on',
        ({ inheritedOn }) => inheritedOn,
        'When it came over from a former province',
      ),
      ...wordFields<RecordData<'partner'>>(
        'inherited_from',
        languages,
        ({ inheritedFrom }) => inheritedFrom,
        'Whose it was before',
      ),
      ...dateFields<RecordData<'partner'>>(
        'continued',
        ({ continued }) => continued?.at ?? null,
        'When an inherited tie was carried on',
      ),
      plain(
        'continued_source',
        'Id of the source that shows it',
        ({ continued }) => continued?.source ?? null,
      ),
      number(
        'agreements',
        'How many documents it has',
        ({ agreements }) => agreements.length,
        'integer',
      ),
      plain('confidence', 'high, medium or low', ({ confidence }) => confidence, true),
      ...sourceFields<RecordData<'partner'>>(languages),
      ...wordFields<RecordData<'partner'>>(
        'doubt',
        languages,
        ({ doubt }) => doubt,
        'What is not certain',
      ),
      ...addressFields<RecordData<'partner'>>(languages),
    ],
  };
}

export function figureTable(
  { figure: rows }: Pick<AllData, 'figure'>,
  languages: readonly string[],
): DataTable<RecordData<'figure'>> {
  return {
    name: 'figures',
    says: 'Indicators, a row each; their values are in "observations"',
    rows,
    key: ['id'],
    refers: {},
    fields: [
      idField(),
      ...wordFields<RecordData<'figure'>>('name', languages, ({ name }) => name, 'Its name'),
      ...wordFields<RecordData<'figure'>>('unit', languages, ({ unit }) => unit, 'Its unit'),
      plain('measure', 'stock, flow or rank', ({ measure }) => measure, true),
      plain('theme', 'What it is about', ({ theme }) => theme),
      ...wordFields<RecordData<'figure'>>(
        'definition',
        languages,
        ({ definition }) => definition,
        'What it counts',
      ),
      several('breaks', 'Dates across which values must not be compared', ({ breaks }) =>
        breaks.map(({ date }) => date.edtf),
      ),
      number(
        'observations',
        'How many values it has',
        ({ observations }) => observations.length,
        'integer',
      ),
      ...sourceFields<RecordData<'figure'>>(languages),
      ...addressFields<RecordData<'figure'>>(languages),
    ],
  };
}

export function sourceTable(
  { source: rows }: Pick<AllData, 'source'>,
  languages: readonly string[],
): DataTable<RecordData<'source'>> {
  return {
    name: 'sources',
    says: 'Publications that support what is said, a row each',
    rows,
    key: ['id'],
    refers: {},
    fields: [
      idField(),
      plain('title', 'Its own title, or a description', ({ title }) => title, true),
      plain('title_is', 'printed or described', ({ titleIs }) => titleIs, true),
      plain('kind', 'What kind of publication it is', ({ kind }) => kind, true),
      plain('language', 'BCP 47 tag', ({ language }) => language, true),
      plain('publisher', 'Who published it', ({ publisher }) => publisher),
      plain('author', 'Who wrote it', ({ author }) => author),
      ...dateFields<RecordData<'source'>>(
        'published',
        ({ published }) => published,
        'When it appeared',
      ),
      ...addresses<RecordData<'source'>>([
        plain('url', 'Where it can be read', ({ url }) => url),
        several('also_at', 'Further addresses', ({ alsoAt }) => alsoAt),
        plain('archived', 'A copy that stays', ({ archived }) => archived),
      ]),
      ...dateFields<RecordData<'source'>>(
        'accessed',
        ({ accessed }) => accessed,
        'When it was read',
      ),
      plain('read_as', 'How much of it was read', ({ readAs }) => readAs),
      ...wordFields<RecordData<'source'>>('note', languages, ({ doubt }) => doubt, 'A note on it'),
      number('named_by', 'How many records name it', ({ namedBy }) => namedBy.length, 'integer'),
      ...addressFields<RecordData<'source'>>(languages),
    ],
  };
}
