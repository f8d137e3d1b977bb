import type { RecordData } from '../data/collections.ts';
import { addresses, plain, several, severalInWords, wordFields, type Field } from './fields.ts';

type Named = Pick<RecordData<'event'>, 'id' | 'pages' | 'self'>;
type Sourced = Pick<RecordData<'event'>, 'sources'>;

/** What a record is called in addresses and in other tables. */
export function idField<Row extends { readonly id: string }>(): Field<Row> {
  return plain<Row>('id', 'Its id, which never changes', ({ id }) => id, true);
}

/** Where a record is to be read, in columns that every table of records ends with. */
export function addressFields<Row extends Named>(languages: readonly string[]): Field<Row>[] {
  return addresses([
    ...wordFields<Row>('page', languages, ({ pages }) => pages, 'Address of its page'),
    plain<Row>('json', 'Address of the record as JSON', ({ self }) => self, true),
  ]);
}

/** What supports a record, and where that is to be read. */
export function sourceFields<Row extends Sourced>(languages: readonly string[]): Field<Row>[] {
  return [
    several<Row>('sources', 'Ids of the sources that support it', ({ sources }) =>
      sources.map(({ source }) => source),
    ),
    ...addresses([
      several<Row>('source_urls', 'Their addresses', ({ sources }) =>
        sources.flatMap(({ url }) => url ?? []),
      ),
    ]),
    ...locatorFields<Row>(languages),
  ];
}

/** Where in its sources the record is supported: a place has the id of its source before it. */
export function locatorFields<Row extends Sourced>(languages: readonly string[]): Field<Row>[] {
  const says = 'Where in the sources, each place after the id of its source';
  return severalInWords<Row>('locators', languages, says, ({ sources }, inLanguage) =>
    sources.flatMap(({ source, locator }) => {
      const place = inLanguage(locator);
      return place === null ? [] : [`${source}: ${place}`];
    }),
  );
}
