import { expect, it } from 'vitest';
import { elementFaults } from './element-faults.ts';

/** What is wrong with an element of a prose page that has no attributes. */
const told = (name: string) =>
  elementFaults({ type: 'mdxJsxFlowElement', name, attributes: [] }).map(({ kind }) => kind);

it.each([
  [
    'blocks',
    'blockquote details div dl dt dd figure figcaption h2 h3 h4 hr li ol p pre section ul',
  ],
  [
    'words',
    'a abbr b br code del dfn em i ins kbd mark q s small span strong sub sup time u var wbr',
  ],
  ['tables', 'table tbody td tfoot th thead tr'],
])('a page may mark up %s in HTML', (_, names) => {
  expect(names.split(' ').filter((name) => told(name).length > 0)).toEqual([]);
});

it.each(['script', 'style', 'iframe', 'img', 'form', 'input', 'h1', 'object', 'svg', ''])(
  'a page may not have <%s>',
  (name) => {
    expect(told(name)).toEqual(['unknown-element']);
  },
);
