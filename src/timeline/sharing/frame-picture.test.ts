import { describe, expect, it } from 'vitest';
import { measure } from '../fixtures.ts';
import type { Picture } from '../picture/shape.ts';
import { framePicture } from './frame-picture.ts';

const inner: Picture = {
  width: 400,
  height: 100,
  shapes: [
    { kind: 'path', d: 'M0 0H400', stroke: 'line' },
    { kind: 'text', text: 'a', x: 1, y: 50, size: 12, weight: 400, anchor: 'start', fill: 'ink' },
  ],
};
const framed = framePicture(inner, 'A title', 'A credit', measure);

describe('a framed picture', () => {
  it('stands on a ground as large as itself', () => {
    expect(framed.shapes[0]).toMatchObject({
      kind: 'band',
      x: 0,
      y: 0,
      width: 400,
      height: framed.height,
      fill: 'surface',
    });
  });

  it('has its title above and its credit below', () => {
    const texts = framed.shapes.filter((shape) => shape.kind === 'text');
    expect(texts.map(({ text }) => text)).toEqual(['A title', 'a', 'A credit']);
    const places = texts.map(({ y }) => y);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('moves everything between them down by the same', () => {
    const [, , path, text] = framed.shapes;
    expect(path).toMatchObject({ d: 'M0 0H400', down: framed.height - 100 - 34 });
    expect(text).toMatchObject({ y: 50 + (framed.height - 100 - 34) });
  });

  it('cuts a title that is wider than the picture', () => {
    const long = framePicture(inner, 'A very long title '.repeat(9), '', measure);
    expect(long.shapes[1]).toMatchObject({ text: expect.stringMatching(/…$/) as string });
  });

  it('moves what was moved before once more', () => {
    const twice = framePicture(framed, 'Again', '', measure);
    const paths = twice.shapes.filter((shape) => shape.kind === 'path');
    expect(paths[0]?.down).toBe(88);
  });
});
