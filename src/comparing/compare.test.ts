import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { randomFiles } from './random-edits.test-files.ts';
import { compareEditions, isUnchanged } from './compare.ts';
import { editionOf } from './edition.ts';
import { compared, editionWith, ENGLISH, EVENT, FIGURE, reported } from './editions.test-files.ts';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';

describe('A content compared with itself', () => {
  it('has no difference', async () => {
    expect(isUnchanged(await compared({}))).toBe(true);
  });

  it('has none in whatever state its files are', async () => {
    const standing = await readFolder('tests/fixtures/valid');
    fc.assert(
      fc.property(randomFiles(standing), (files) => {
        const edition = editionOf(readFiles(files), []);
        const again = editionOf(readFiles(files), []);
        expect(isUnchanged(compareEditions(edition, again))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('has none where keys stand in another order, in other quotes, or say what holds anyway', async () => {
    const same = {
      [EVENT]: (text: string) =>
        text
          .replace(/(title: .*\n)(summary: .*\n)/, '$2$1')
          .replace(
            'category:',
            'importance: 2\nstatus: held\nconfidence: high\npartners: []\ncategory:',
          )
          .replace('"2023-04-26"', "'2023-04-26'"),
      [FIGURE]: (text: string) =>
        text.replace('value: 54,', 'value: 54, qualifier: exact, shown: false,'),
      'sources/bao-moi.yaml': (text: string) => `${text}kind: press\n`,
    };
    const { changes } = await compared(same);
    expect(changes).toEqual([]);
  });
});

describe('What is told of a value that becomes a range', () => {
  const ranged = { [FIGURE]: (text: string) => text.replace('value: 54,', 'min: 50, max: 58,') };

  it('has the number before and both ends after', async () => {
    const said = JSON.stringify(await reported(ranged));
    expect(said).toContain('54 địa phương');
    expect(said).toContain('từ 50 đến 58 địa phương');
  });

  it('is no change where only the qualifier is written out that it has anyway', async () => {
    const told = {
      [FIGURE]: (text: string) => text.replace('value: 54,', 'min: 50, max: 58, qualifier: range,'),
    };
    expect((await compared(told, ranged)).changes).toEqual([]);
  });
});

describe('What is told of a tie that was taken over', () => {
  const partner = 'partners/busan.md';
  const taken = {
    [partner]: (text: string) =>
      text.replace(
        'sources:',
        'inheritedOn: "2025-07-01"\ncontinued: { at: "2025-11", source: bao-moi }\nagreements:\n  - { id: m, kind: memorandum, title: MoU, term: "2021/2025", fields: Cảng biển, signedBy: Hai bên, sources: [{ id: bao-moi }] }\nsources:',
      ),
  };

  it('has its days, the source, and all of an agreement in words', async () => {
    const said = JSON.stringify(await reported(taken));
    for (const words of ['1.7.2025', 'tháng 11/2025', '2021–2025', 'Cảng biển', 'Hai bên']) {
      expect(said).toContain(words);
    }
    expect(said).not.toContain('[object');
  });
});

describe('compareEditions', () => {
  const how = async (...args: Parameters<typeof reported>) =>
    (await reported(...args)).records.map(({ kind, id, how: what, earlierId, keepsAddress }) => {
      return [kind, id, what, ...(earlierId === null ? [] : [earlierId, keepsAddress])];
    });
  const moved = (text: string) => {
    return { [EVENT]: null, 'events/2023/gap-go.md': text };
  };
  const original = `---
title: Hội nghị tổng kết
summary: Hai bên gặp nhau.
date: "2023-04-26"
category: conference
pillars: [economic]
sources:
  - { id: bao-moi }
---

Hội nghị diễn ra trong một ngày.[^bao-moi]
`;
  const english = { [ENGLISH]: null };

  it('tells what came, what is otherwise and what went', async () => {
    const edits = {
      'people/tran-thi-b.yaml': 'name: Trần Thị B\nsources:\n  - { id: bao-moi }\n',
      'people/nguyen-van-a.yaml': null,
      [EVENT]: (text: string) => text.replace('04-26', '04-27'),
    };
    expect(await how(edits)).toEqual([
      ['event', 'hoi-nghi', 'changed'],
      ['person', 'tran-thi-b', 'added'],
      ['person', 'nguyen-van-a', 'removed'],
    ]);
  });

  it('knows a record under another id by the alias, whatever else is otherwise', async () => {
    const text = original
      .replace('pillars:', 'aliases: [hoi-nghi]\npillars:')
      .replace('04-26', '04-27');
    const edits = { ...moved(text), ...english };
    expect(await how(edits, english)).toEqual([['event', 'gap-go', 'changed', 'hoi-nghi', true]]);
  });

  it('knows it without an alias where it says the very same', async () => {
    expect(await how({ ...moved(original), ...english }, english)).toEqual([
      ['event', 'gap-go', 'changed', 'hoi-nghi', false],
    ]);
  });

  it('takes a record that says otherwise under another id for another', async () => {
    const text = original.replace('Hai bên', 'Ba bên');
    expect(await how({ ...moved(text), ...english }, english)).toEqual([
      ['event', 'gap-go', 'added'],
      ['event', 'hoi-nghi', 'removed'],
    ]);
  });

  it('compares what the schema refuses, and names what cannot be read at all', async () => {
    const refused = await reported({
      [EVENT]: (text) => text.replace('"2023-04-26"', '"26/4/2023"'),
    });
    expect(refused.records[0]?.changes).toMatchObject([
      {
        field: 'date',
        before: { words: '26.4.2023' },
        after: { words: '26/4/2023 (máy không hiểu)' },
      },
    ]);
    const broken = await reported({
      [EVENT]: (text) => text.replace('pillars: [', 'pillars: [[{').replace('một ngày', 'hai ngày'),
    });
    expect(broken.records).toMatchObject([
      {
        id: 'hoi-nghi',
        name: 'Hội nghị tổng kết',
        how: 'changed',
        unread: [`content/${EVENT}`],
        changes: [{ field: 'body' }],
      },
    ]);
  });

  it('takes words that cannot be read for neither gone nor come', async () => {
    const { records } = await reported({ [ENGLISH]: (text) => text.replace('title:', 'title: [') });
    expect(records).toMatchObject([{ unread: [`content/${ENGLISH}`], changes: [] }]);
  });

  it('tells of the second file of an id that it was not compared', async () => {
    const { unread } = await reported({ 'events/2022/hoi-nghi.md': original });
    expect(unread).toEqual(['content/events/2023/hoi-nghi.md']);
  });

  it('tells only problems that were not there before, wherever they stand', async () => {
    const wrong = (text: string) => text.replace('[economic]', '[economic, nothing]');
    const more = (text: string) => text.replace('title:', '# lời chú\ntitle:');
    const moveDown = compareEditions(
      await editionWith({ [EVENT]: wrong }),
      await editionWith({ [EVENT]: (text) => more(wrong(text)) }),
    );
    expect(moveDown.problems).toEqual({ broken: [], others: [], mended: 0 });
    const { problems } = await reported({
      [EVENT]: (text) => text.replace('pillars:', 'partners: [nowhere]\npillars:'),
    });
    expect(problems.broken.map(({ kind }) => kind)).toEqual(['unknown-reference']);
    expect(problems.others).toEqual([]);
  });

  it('takes a second problem like one of before for new', async () => {
    const link = (text: string) => `${text}\n[x](partner:nowhere)\n`;
    const twice = { [EVENT]: (text: string) => link(link(text)) };
    const { problems } = compareEditions(
      await editionWith({ [EVENT]: link }),
      await editionWith(twice),
    );
    expect(problems.broken).toHaveLength(1);
  });

  it('takes problems of a record under another id for those of before, translations among it', async () => {
    const link = (text: string) => `${text}\n[x](partner:nowhere)\n`;
    const from = { [EVENT]: link, [ENGLISH]: link, 'withdrawn.yaml': null };
    const texts = {
      vi: original.replace('pillars:', 'aliases: [hoi-nghi]\npillars:'),
      en: '---\ntitle: A\nsummary: B\n---\n',
    };
    const edits = {
      [EVENT]: null,
      [ENGLISH]: null,
      'events/2023/gap-go.md': link(texts.vi),
      'events/2023/gap-go.en.md': link(texts.en),
    };
    expect((await compared(edits, from)).problems).toEqual({ broken: [], others: [], mended: 0 });
  });

  it('counts the problems that are mended', async () => {
    const from = { [EVENT]: (text: string) => text.replace('[economic]', '[economic, nothing]') };
    const { problems } = compareEditions(await editionWith(from), await editionWith());
    expect(problems).toEqual({ broken: [], others: [], mended: 1 });
  });
});
