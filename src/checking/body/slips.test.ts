import { describe, expect, it } from 'vitest';
import { byKind } from '#domain/records/kinds.ts';
import { groundAt } from '#domain/rules/rule.ts';
import type { BodyContext } from './body-context.ts';
import { citationSlips } from './citation-slips.ts';
import { linkSlips } from './link-slips.ts';
import { lineSlips, repeatedParagraph } from './whole-body.ts';
import { writtenLines } from './written-lines.ts';

const ids = (...list: string[]) => new Map(list.map((id) => [id, id]));
const context: BodyContext = {
  file: 'events/2023/a.md',
  listed: ['bao-moi', 'bao-khac'],
  known: {
    ...byKind(() => ids()),
    source: ids('bao-moi', 'bao-khac', 'sic'),
    partner: ids('busan'),
  },
  ground: groundAt(0, []),
  isPage: false,
  isTranslation: false,
  hasFile: () => false,
  deadEnd: () => null,
  anchors: () => [],
};
const linesOf = (text: string) => writtenLines(text).lines;
const citations = (text: string) =>
  citationSlips(linesOf(text), context).map(({ column, params }) => [column, params['nearest']]);
const links = (text: string) =>
  linkSlips(linesOf(text), context).map(({ column, params }) => [column, params['nearest']]);

describe('citationSlips()', () => {
  it.each([
    '[^ bao-moi]',
    '[ ^bao-moi]',
    '[^bao-moi ]',
    '[ ^ bao-moi ]',
    '[^^bao-moi]',
    '[ˆbao-moi]',
    '[[^bao-moi]]',
    '(^bao-moi)',
    '{^bao-moi}',
    '[^bao-moi)',
    '(^bao-moi]',
    '^[bao-moi]',
    '[bao-moi]',
    '[bao-moii]',
    '[^bao-moi',
  ])('“%s” is answered with the citation, once', (written) => {
    expect(citations(`Ký.${written}`)).toEqual([[4, '[^bao-moi]']]);
  });

  it.each([
    '[^bao-moi, bao-khac]',
    '[^bao-moi,bao-khac]',
    '[^bao-moi; ^bao-khac]',
    '[^bao-moi bao-khac]',
  ])('several in one pair of brackets, “%s”, get a pair each', (written) => {
    expect(citations(`Ký.${written}`)).toEqual([[4, '[^bao-moi][^bao-khac]']]);
  });

  it('finds one that stands beside another, or has the ending of a file', () => {
    expect(citations('Câu.[^bao-khac][bao-moi]')).toEqual([[16, '[^bao-moi]']]);
    expect(citations('Câu.[bao-moi][^bao-khac]')).toEqual([[5, '[^bao-moi]']]);
    expect(citations('Câu.[^bao-moi.yaml]')).toEqual([[5, '[^bao-moi]']]);
    expect(citations('[lời][bao-moi]')).toEqual([]);
  });

  it('proposes nothing that is no source', () => {
    expect(citations('Ký.[^ bao-la]')).toEqual([[4, undefined]]);
    expect(citations('Ký.[^bao-moi, bao-la]')).toEqual([[4, undefined]]);
  });

  it('leaves alone what is right or is no citation', () => {
    const right =
      'Ký.[^bao-moi] [1] [hai-ben] [bao-moi](source:bao-moi) ![bao-moi](a.jpg) `[^ bao-moi]`';
    expect(citations(`${right} \\[bao-moi] [^1]\n\n[^1]: lời\n[bao-moi]: #a`)).toEqual([]);
  });
});

describe('linkSlips()', () => {
  it.each([
    '(Busan)[partner:busan]',
    '(Busan)[partner: busan]',
    '[Busan](partner: busan)',
    '[Busan](partner :busan)',
    '[Busan] (partner:busan)',
    '[Busan](partner:busan]',
    '[Busan](partner：busan)',
    '[Busan](partner/busan)',
    '[Busan](Partner: Busan)',
    '[Busan](partner:busan',
    '[[partner:busan|Busan]]',
    '[[busan|Busan]]',
  ])('“%s” is answered with the link, once', (written) => {
    expect(links(`Thăm ${written}`)).toEqual([[6, '[Busan](partner:busan)']]);
  });

  it('an address apart from its words, or the brackets turned round, makes no link', () => {
    expect(links('[báo] (https://example.org/a)')).toEqual([[1, '[báo](https://example.org/a)']]);
    expect(links('(báo)[https://example.org/a]')).toEqual([[1, '[báo](https://example.org/a)']]);
  });

  it('proposes no record that does not exist, and leaves alone what is right', () => {
    expect(links('[Osaka](partner: osaka)')).toEqual([[1, undefined]]);
    expect(links('[Busan](partner:busan) [x]( partner:busan ) (a)[1] [a] (b) [[a]]')).toEqual([]);
  });
});

describe('lineSlips()', () => {
  it('a sign # without a space is no heading, and code, colours and issue numbers within a line are none', () => {
    const kinds = (text: string) => lineSlips(linesOf(text), false).map(({ kind }) => kind);
    expect(kinds('##Diễn biến')).toEqual(['heading-space']);
    expect(kinds('Xem #5\n\n\\#5\n\n## Tốt\n\n```\n##x\n```')).toEqual([]);
    expect(kinds('Ngày {{date}}, {% if %}, {một}')).toEqual(['placeholder', 'placeholder']);
  });
});

describe('repeatedParagraph()', () => {
  const long = 'Hai bên ký bản ghi nhớ về hợp tác cảng biển, vận tải và đào tạo cán bộ.';
  it('finds a long paragraph again, however its lines are broken', () => {
    const broken = long.replace('hợp tác ', 'hợp tác\n');
    expect(repeatedParagraph(linesOf(`${long}\n\nNgắn.\n\n${broken}`))).toMatchObject([
      { line: 5 },
    ]);
  });
  it('lets short ones stand twice', () => {
    expect(repeatedParagraph(linesOf('Ngắn.\n\nNgắn.'))).toEqual([]);
  });
});

describe('writtenLines()', () => {
  it('keeps the length of what it leaves out', () => {
    expect(writtenLines('a `b` c\n<!-- d\ne --> f').lines).toEqual([
      'a     c',
      '      ',
      '      f',
    ]);
  });
  it('finds the block of code that no line closes', () => {
    expect(writtenLines('a\n```\nb\n```\nc').openFence).toBeNull();
    expect(writtenLines('a\n```\nb\n``` c').openFence).toBe(2);
    expect(writtenLines('a\n````\nb\n```').openFence).toBe(2);
    expect(writtenLines('```mã``` trong câu').openFence).toBeNull();
  });
});
