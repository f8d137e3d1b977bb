import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compared, EVENT, FIGURE, NOW, reported, type Edits } from '../editions.test-files.ts';
import { COLOURS, HUE_COLOURS } from './colours.ts';
import { picturesOf } from './pictures.ts';

const drawn = async (edits: Edits, from: Edits = {}) =>
  picturesOf(await compared(edits, from), await reported(edits, from), 'vi', NOW);

const count = (svg: string | undefined, sign: RegExp) => svg?.match(sign)?.length ?? 0;

describe('picturesOf', () => {
  it('draws a figure before and after', async () => {
    const more = '  - { asOf: "2024", value: 58, source: bao-moi }\n';
    const [picture] = await drawn({ [FIGURE]: (text) => text + more });
    expect(picture?.name).toBe('figure-so-dia-phuong.svg');
    expect(count(picture?.svg, /<circle/g)).toBe(3);
    expect(picture?.svg).toContain('>Trước</text>');
    expect(picture?.svg).toContain('>58</text>');
  });

  it('draws both on one scale, so that what stays stands in one place and what grew is higher', async () => {
    const marks = async (edits: Edits) => {
      const [picture] = await drawn(edits);
      return [...(picture?.svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g) ?? [])].map(
        ([, x, y]) => [Number(x), Number(y)] as const,
      );
    };
    const more = '  - { asOf: "2030", value: 580, source: bao-moi }\n';
    const [before, after, added] = await marks({ [FIGURE]: (text) => text + more });
    expect(before).toEqual(after);
    expect(added?.[1]).toBeLessThan(after?.[1] ?? 0);
    const [low, high] = await marks({
      [FIGURE]: (text) => text.replace(/value: \d+/, 'value: 999'),
    });
    expect(high?.[0]).toBe(low?.[0]);
    expect(high?.[1]).toBeLessThan(low?.[1] ?? 0);
  });

  it('leaves the one side empty where there was no figure', async () => {
    const figure =
      'name: Số\nunit: cái\nmeasure: stock\ndefinition: Đếm\nobservations: [{asOf: "2024", value: 1, source: bao-moi}]\n';
    const [picture] = await drawn({ 'figures/so-moi.yaml': figure });
    expect(count(picture?.svg, /<circle/g)).toBe(1);
    expect(picture?.svg).toContain('>—</text>');
  });

  it('puts a ring around each event that is new or otherwise, and around no other', async () => {
    const twin = {
      'events/2023/khac.md':
        '---\ntitle: Khác\nsummary: S\ndate: "2024-06-01"\ncategory: conference\npillars: [economic]\n---\n',
    };
    const ring = /<rect [^>]*stroke="#b3202c"/g;
    const [picture] = await drawn({ [EVENT]: (text) => text.replace('tổng kết', '<họp>') }, twin);
    expect(picture?.name).toBe('timeline.svg');
    expect(count(picture?.svg, ring)).toBe(1);
    expect(picture?.svg).toContain('Hội nghị &lt;họp&gt;');
    const [both] = await drawn({ ...twin, [EVENT]: (text) => text.replace('tổng kết', 'họp') });
    expect(count(both?.svg, ring)).toBe(2);
  });

  it('draws nothing where no event and no figure is otherwise', async () => {
    expect(await drawn({ 'search.yaml': null })).toEqual([]);
    expect(await drawn({ [EVENT]: null, 'events/2023/hoi-nghi.en.md': null })).toEqual([]);
  });
});

describe('The colours', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const byDay = (name: string) =>
    new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens)?.[1];

  it('are those of the pages by day', () => {
    for (const [name, colour] of Object.entries(COLOURS))
      expect([name, byDay(name)]).toEqual([name, colour]);
    for (const [hue, colour] of Object.entries(HUE_COLOURS)) {
      expect([hue, byDay(`hue-${hue}`)]).toEqual([hue, colour]);
    }
  });
});
