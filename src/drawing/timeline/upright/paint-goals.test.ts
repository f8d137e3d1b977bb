import { describe, expect, it } from 'vitest';
import { tornScale } from '#timeline/upright/torn-scale.ts';
import type { Pen } from '../draw-shape.ts';
import { paintGoals } from './paint-goals.ts';
import { boxOf } from './scene.ts';

const DAY = 86_400_000;

const ignore = () => undefined;

/** A pen that keeps how far to the right each of its texts may reach, pixels. */
function textPen(): { readonly pen: Pen; readonly reaches: number[] } {
  const reaches: number[] = [];
  const fillText = (_text: string, x: number, _y: number, most = Infinity) =>
    reaches.push(x + most);
  const held = new Map<string | symbol, unknown>();
  const handler: ProxyHandler<object> = {
    get: (_pen, name) => (name === 'fillText' ? fillText : (held.get(name) ?? ignore)),
    set: (_pen, name, value: unknown) => held.set(name, value).has(name),
  };
  const pen = new Proxy({}, handler) as Pen;
  return { pen, reaches };
}

describe('the years beyond the tear', () => {
  for (const strip of [true, false]) {
    it(`keep their words ${strip ? 'off the strip at' : 'within'} the right edge`, () => {
      const box = boxOf(390, 600, 1, strip);
      const seam = 1000 * DAY;
      const room = { top: 10, bottom: 600, beyond: 200 };
      const scale = tornScale({ from: 0, to: 1400 * DAY }, seam, room);
      const { pen, reaches } = textPen();
      const goals = [{ year: 2030, count: 0, measured: 0, text: '35 goals, 12 of them measured' }];
      paintGoals(pen, { goals, scale, box, colour: () => 'black', family: 'serif' });
      expect(reaches).toHaveLength(2);
      for (const reach of reaches) expect(reach).toBeLessThanOrEqual(box.right);
    });
  }
});
