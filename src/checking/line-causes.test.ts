import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { causeInLine } from './line-causes.ts';
import { withoutMarkdown } from './value-faults.ts';

describe('causeInLine()', () => {
  it.each([
    ['title: "Hội nghị "Nhìn lại" năm"', 'inner-quotes', 'Hội nghị "Nhìn lại" năm'],
    ["title: 'Côte d'Ivoire'", 'inner-quotes', "Côte d'Ivoire"],
    ['title: "Nhìn lại" một năm', 'inner-quotes', '"Nhìn lại" một năm'],
    ['title: "A" và "B"', 'inner-quotes', '"A" và "B"'],
    ['title: [Video] Hội nghị', 'brackets', '[Video] Hội nghị'],
    ['title: **Hội nghị**', 'markdown', 'Hội nghị'],
    ['title: `Hội nghị`: nhìn lại', 'markdown', 'Hội nghị: nhìn lại'],
    ['title:\u00A0Hội nghị', 'no-break', 'Hội nghị'],
    ['title：Hội nghị', 'wide-colon', 'Hội nghị'],
  ])('“%s”: the line proposed says what was meant', (line, variant, value) => {
    const cause = causeInLine(line);
    expect(cause?.variant).toBe(variant);
    expect(load(cause?.nearest ?? '')).toEqual({ title: value });
  });

  it.each([
    'title: "Hội nghị"',
    "title: 'Côte d''Ivoire'",
    'pillars: [a, b]',
    'a: {b: c} # d',
    'title: Hội nghị',
  ])('tells nothing of “%s”', (line) => {
    expect(causeInLine(line)).toBeNull();
  });
});

describe('withoutMarkdown()', () => {
  it.each([
    ['**Hội nghị** và *lễ ký*', 'Hội nghị và lễ ký'],
    ['[Busan](partner:busan) ký.[^bao-moi]', 'Busan ký.'],
    ['## Hội nghị', 'Hội nghị'],
    ['`Hội nghị`', 'Hội nghị'],
  ])('“%s” is “%s”', (text, plain) => {
    expect(withoutMarkdown(text)).toBe(plain);
  });
  it.each(['5 * 3 * 2', '[Video] Hội nghị', 'a_b_c', '#5', 'C# và F#', 'Giải A*'])(
    '“%s” stays',
    (text) => {
      expect(withoutMarkdown(text)).toBe(text);
    },
  );
});
