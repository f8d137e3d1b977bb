import { describe, expect, it } from 'vitest';
import { BOUNDS } from '#schemas/bounds.ts';
import { bodyBoundFault } from './body-bounds.ts';
import { readAnyBody } from './read-body.ts';

const told = (text: string) => {
  const fault = bodyBoundFault(text);
  return fault && `${fault.variant ?? ''} ${fault.line}`;
};

describe('bodyBoundFault()', () => {
  it.each([
    ['prose', 'Hội nghị diễn ra *trong* một ngày.[^a]\n\n> - lời trích\n'],
    ['a rule of dashes', '- - - - - - - - - - - - - - - -\n\n***************'],
    ['a table', '| a | b |\n|---|---|\n'.concat('| 1 | 2 |\n'.repeat(300))],
    ['a year at the beginning', '2023. Một năm.\n'],
    ['marks in many paragraphs', '*a* **b**\n\n'.repeat(2000)],
  ])('has nothing to say of %s', (_, text) => {
    expect(told(text)).toBeNull();
  });

  it.each([
    ['quotes in quotes', `a\n\n${'>'.repeat(5000)} b`, 'nested 3'],
    ['lists in lists', '- '.repeat(20) + 'a', 'nested 1'],
    ['numbered ones', '1. 2) > '.repeat(3) + 'a', 'nested 1'],
    ['quotes by the thousand', '> a\n\n'.repeat(2000), 'quotes 1001'],
    ['marks in one line', '*a'.repeat(20_000), 'marks 1'],
    ['marks over lines', '*a\n'.repeat(2000), 'marks 501'],
    ['length', 'a'.repeat(BOUNDS.body.length + 1), 'length 1'],
  ])('refuses %s', (_, text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it('what it lets pass is read in no time, however it is made', () => {
    const { marks, length, nestedInLine, quotedLines } = BOUNDS.body;
    const full = (piece: string, parts: number, join = '') =>
      Array.from(
        { length: Math.floor(length / (piece.length * parts + 2)) },
        () => piece.repeat(parts) + join,
      )
        .join('\n\n')
        .slice(0, length);
    const worst = [
      full('*a', marks),
      full('**a*b_', marks / 4),
      full('[a](', marks),
      full('<a ', marks),
      full('~a', marks),
      (`${'> '.repeat(nestedInLine)}a\n\n`.repeat(quotedLines) + full('a', 20)).slice(0, length),
      full('a@b.c ', 200),
      full('&amp', 200),
      Array.from({ length: 60 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n'),
    ];
    for (const text of worst) {
      expect(bodyBoundFault(text)).toBeNull();
      // Work, not time: other programs may be running.
      const began = process.cpuUsage();
      readAnyBody(text);
      expect(process.cpuUsage(began).user / 1e6).toBeLessThan(5);
    }
  }, 60_000);
});

describe('readAnyBody()', () => {
  it('says where parts lie too deep in one another, once, and still reads what is above', () => {
    const nested = Array.from({ length: 40 }, (_, at) => `${'  '.repeat(at)}- a[^b]`).join('\n');
    const mentions = readAnyBody(nested);
    expect(mentions.filter(({ kind }) => kind === 'depth')).toHaveLength(1);
    expect(mentions[0]).toMatchObject({ kind: 'citation', value: 'b', line: 1 });
  });
});
