import { expect, it } from 'vitest';
import { idsByKind } from '#domain/rules/unknown-reference.ts';
import { groundAt } from '#domain/rules/rule.ts';
import * as trial from '#domain/catalogue/catalogue.test-records.ts';
import { bodyFault } from './check-body.ts';

/** The kind of fault of a link in a record's body, or in a prose page. */
function told(url: string, isPage = false): string | null {
  const context = {
    file: 'events/2023/a.md',
    listed: [],
    known: idsByKind(trial.records({})),
    ground: groundAt(0, []),
    isPage,
    isTranslation: false,
    hasFile: () => false,
    deadEnd: (address: string) => (address === '/nguon/' ? null : ''),
    anchors: () => ['part--x'],
  };
  return bodyFault({ kind: 'link', value: url, line: 1, column: 1 }, context)?.kind ?? null;
}

it.each(['http://example.org', 'https://example.org', 'HTTPS://example.org'])(
  'a link to the web, such as %s, belongs into a source, but a page may have it',
  (url) => {
    expect([told(url), told(url, true)]).toEqual(['external-link', null]);
  },
);

it('a part that the text lacks, and a room that the site lacks, are dead ends', () => {
  expect(['#part--y', '#x', '#sources', '#'].map((url) => told(url))).toEqual([
    ...['dead-link', 'dead-link', null, null],
  ]);
  expect(['/nguon/', '/nguonn/'].map((url) => told(url, true))).toEqual([null, 'dead-link']);
});

it('mail and parts of the same text may be linked to by both', () => {
  for (const url of ['mailto:a@example.org', '#part--x']) {
    expect([told(url), told(url, true)]).toEqual([null, null]);
  }
});
