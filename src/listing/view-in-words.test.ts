import { describe, expect, it } from 'vitest';
import { viewInWords, type AskedPage } from './view-in-words.ts';

const page: AskedPage = {
  fields: [
    { name: 'q', label: 'Words', choices: null, single: true },
    {
      name: 'country',
      label: 'Country',
      choices: new Map([
        ['jp', 'Japan'],
        ['kr', 'Korea'],
      ]),
      single: true,
    },
    {
      name: 'pillar',
      label: 'Pillar',
      choices: new Map([
        ['a', 'Economic'],
        ['b', 'Cultural'],
      ]),
      single: false,
    },
    { name: 'figures', label: '', choices: new Map([['gdp', 'Output']]), single: false },
  ],
  tables: null,
};
const words = (query: string) => viewInWords(query, page);

describe('what a list is narrowed to, in words', () => {
  it('names each field and its values, in the order of the page', () => {
    expect(words('?pillar=a,b&country=jp')).toBe('Country: Japan; Pillar: Economic, Cultural');
    expect(words('?figures=gdp')).toBe('Output');
  });

  it('has what was typed in quotation marks, whatever it is', () => {
    expect(words('?q=%3Cb%3E+%26+%22a%22+%F0%9F%90%89')).toBe('“<b> & "a" 🐉”');
  });

  it('is nothing where nothing is asked, or only an order', () => {
    for (const query of ['', '?', '?sort=-date', '?q=+', '?country='])
      expect(words(query)).toBe('');
  });

  it('passes over what the page does not know, and a second value where one holds', () => {
    expect(words('?country=xx,kr,jp&pillar=c,b,b&else=1')).toBe('Country: Korea; Pillar: Cultural');
  });
});

const column = (
  name: string,
  label: string,
  kind: 'words' | 'date' | 'number',
  vocabulary?: string,
) => ({
  name,
  label,
  kind,
  shown: true,
  vocabulary,
});
const withTables: AskedPage = {
  fields: [],
  tables: {
    label: 'Table',
    vocabularies: { eventState: { held: 'Held' } },
    tables: [
      {
        name: 'events',
        label: 'Events',
        href: '',
        head: 'title',
        page: null,
        columns: [
          column('state', 'State', 'words', 'eventState'),
          column('place', 'Place', 'words'),
          column('date', 'Date', 'date'),
          column('sources', 'Sources', 'number'),
        ],
      },
    ],
  },
};
const table = (query: string) => viewInWords(query, withTables);

describe('what an opened table is narrowed to, in words', () => {
  it('names the table, and each condition as its control does', () => {
    expect(table('?table=events')).toBe('Table: Events');
    expect(table('?table=events&where=state:held&where=date:2010..2020&q=visit&sort=-date')).toBe(
      'Table: Events; State: Held; Date: 2010–2020; “visit”',
    );
    expect(table('?table=events&where=place:A:b')).toBe('Table: Events; Place: A:b');
  });

  it('has nothing on the side of a range that is open', () => {
    expect(table('?table=events&where=sources:3..&where=date:..2020')).toBe(
      'Table: Events; Sources: 3–; Date: –2020',
    );
    expect(table('?table=events&where=date:2015')).toBe('Table: Events; Date: 2015');
  });

  it('passes over a table, a column and a range that there are not', () => {
    expect(table('?table=guests')).toBe('');
    expect(table('?table=events&where=date:soon&where=colour:red&where=state')).toBe(
      'Table: Events',
    );
  });
});
