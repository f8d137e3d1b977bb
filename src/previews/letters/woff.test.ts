import { expect, it } from 'vitest';
import { openFace } from './face.ts';
import { woffOf } from './letters.test-faces.ts';
import { fontInWoff } from './woff.ts';

const latin = woffOf('be-vietnam-pro', 'latin', 400);

it('unpacks a font whose letters can be drawn', () => {
  const face = openFace(fontInWoff(latin));
  expect(face?.has(0x41)).toBe(true);
  expect(face?.has(0x1ea1)).toBe(false);
  expect(face?.shape('A', 'ltr').outlines[0]?.d).toMatch(/^M/);
});

it('aligns every table to four bytes, in a file as long as it says', () => {
  const font = fontInWoff(latin);
  const view = new DataView(font.buffer);
  for (let entry = 12; entry < 12 + view.getUint16(4) * 16; entry += 16) {
    const [offset, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)];
    expect(offset % 4).toBe(0);
    expect(offset + length).toBeLessThanOrEqual(font.length);
  }
});

it('refuses what is no such file', () => {
  expect(() => fontInWoff(new Uint8Array(100))).toThrow('not a WOFF file');
  expect(() => fontInWoff(new Uint8Array())).toThrow('not a WOFF file');
});
