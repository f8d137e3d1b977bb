import { describe, expect, it } from 'vitest';
import { FOCUSED, SELECTED } from './look.ts';
import { lookOf, type Traits } from './mark-look.ts';

const look = (own: Partial<Traits> = {}) =>
  lookOf({
    shape: 'diamond',
    importance: 1,
    planned: false,
    startSoft: false,
    endSoft: false,
    spanning: false,
    counted: false,
    named: false,
    ...own,
  });

describe('a sign', () => {
  it('is filled with its hue and has its shape', () => {
    expect(look()).toEqual({
      stretch: null,
      glow: null,
      sign: { shape: 'diamond', radius: 4, paint: { fill: 'hue' } },
    });
  });

  it('grows with importance, at last to all the room of its mark and a line around it', () => {
    expect(look({ importance: 2 }).sign).toMatchObject({ radius: 5, paint: { fill: 'hue' } });
    expect(look({ importance: 3 }).sign).toEqual({
      shape: 'diamond',
      radius: null,
      paint: { fill: 'hue', stroke: 'hue', strokeWidth: 2 },
    });
  });

  it.each([
    ['planned', { planned: true }],
    ['a ring', { shape: 'ring' }],
    ['planned and important', { planned: true, importance: 3 }],
  ])('is hollow when it is %s', (_, own) => {
    expect(look(own).sign?.paint).toEqual({ fill: 'surface', stroke: 'hue', strokeWidth: 2 });
  });

  it.each([{ startSoft: true }, { endSoft: true }])(
    'of an uncertain day is paler, without a sharp edge, on a glow (%o)',
    (own) => {
      const { glow, sign } = look({ ...own, importance: 3 });
      expect(sign?.paint).toEqual({ fill: 'hue', opacity: 0.6 });
      expect(glow).toEqual({ radius: 9, core: 2, paint: { fill: 'hue', opacity: 0.6 } });
    },
  );

  it('stays hollow when it is uncertain as well', () => {
    const { paint } = look({ planned: true, endSoft: true }).sign ?? {};
    expect(paint).toEqual({ fill: 'surface', stroke: 'hue', strokeWidth: 2, opacity: 0.6 });
  });
});

describe('a stretch', () => {
  it('is filled, fades at its soft edges, and has no sign or glow', () => {
    expect(look({ spanning: true, endSoft: true })).toEqual({
      stretch: { paint: { fill: 'hue', opacity: 0.75 }, fadeStart: false, fadeEnd: true },
      glow: null,
      sign: null,
    });
    expect(look({ spanning: true, startSoft: true }).stretch).toMatchObject({ fadeStart: true });
  });

  it('is filled in a lane of rings too: hollow says planned', () => {
    expect(look({ spanning: true, shape: 'ring' })).toEqual(look({ spanning: true }));
  });

  it('leaves a name in it to be read', () => {
    expect(look({ spanning: true, named: true }).stretch?.paint.opacity).toBe(0.2);
  });

  it('that is planned is a line, fainter where it could strike a name, and fades as others do', () => {
    const planned = { spanning: true, planned: true, startSoft: true };
    const line = { fill: 'surface', stroke: 'hue', strokeWidth: 1.5 };
    expect(look(planned).stretch).toEqual({ paint: line, fadeStart: true, fadeEnd: false });
    const named = look({ ...planned, named: true }).stretch;
    expect(named?.paint).toEqual({ ...line, opacity: 0.5 });
  });
});

describe('a count', () => {
  const count = { shape: 'circle', radius: null };

  it('is a ring on the ground of the page, whatever it counts', () => {
    const own = { counted: true, planned: true, startSoft: true, importance: 3, shape: 'star' };
    const paint = { fill: 'surface', stroke: 'hue', strokeWidth: 1.5 };
    expect(look(own)).toEqual({ stretch: null, glow: null, sign: { ...count, paint } });
  });

  it('stands on its stretch where it has one', () => {
    const { stretch, sign } = look({ counted: true, spanning: true, planned: true });
    expect(sign).toMatchObject(count);
    expect(stretch?.paint.fill).toBe('surface');
  });
});

describe('a ring around a mark', () => {
  it('says by its colour whether the keyboard is there', () => {
    expect([SELECTED.stroke, FOCUSED.stroke]).toEqual(['ink', 'focus']);
  });
});
