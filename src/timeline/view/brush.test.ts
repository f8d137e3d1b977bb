import { describe, expect, it } from 'vitest';
import { brushed, centred, GRIP, holdAt, isWhole } from './brush.ts';
import { viewOf } from './view.ts';

const view = viewOf({ from: 400, to: 600 });

describe('what a press on the strip takes hold of', () => {
  const window = { from: 400, to: 600 };
  const press = (at: number, grip: number = GRIP.mouse) => holdAt(at, window, grip, false);

  it('is the window in its middle, and an edge near it', () => {
    expect([388, 400, 412, 413, 587, 600, 612].map((at) => press(at))).toEqual([
      ...['from', 'from', 'from', 'window', 'window', 'to', 'to'],
    ]);
  });

  it('is room for a new window elsewhere', () => {
    expect([press(387), press(613)]).toEqual(['new', 'new']);
  });

  it('is an edge from 22 pixels on either side for a finger', () => {
    expect([378, 422, 578, 622].map((at) => press(at, GRIP.touch))).toEqual([
      ...['from', 'from', 'to', 'to'],
    ]);
    expect(press(377, GRIP.touch)).toBe('new');
  });

  it('is a narrow window in its middle third, and the nearer edge beside it', () => {
    const narrow = { from: 500, to: 506 };
    const at = (place: number) => holdAt(place, narrow, GRIP.touch, false);
    expect([at(490), at(503), at(516)]).toEqual(['from', 'window', 'to']);
  });

  it('is a new window all over a strip whose window is the whole', () => {
    const whole = { from: 0, to: 1000 };
    const at = (place: number) => holdAt(place, whole, GRIP.mouse, true);
    expect([at(5), at(300), at(500), at(995)]).toEqual(['from', 'new', 'new', 'to']);
  });
});

describe('a drag over the strip', () => {
  const windowAfter = (...drag: Parameters<typeof brushed>) => {
    const { from, to } = brushed(...drag);
    return [from, to];
  };

  it('draws a new window from the press to the pointer, either way', () => {
    expect(windowAfter(view, 'new', 100, 250)).toEqual([100, 250]);
    expect(windowAfter(view, 'new', 250, 100)).toEqual([100, 250]);
  });

  it('moves the window', () => {
    expect(windowAfter(view, 'window', 500, 450)).toEqual([350, 550]);
  });

  it('moves an edge, which changes places with the other when drawn over it', () => {
    expect(windowAfter(view, 'from', 400, 450)).toEqual([450, 600]);
    expect(windowAfter(view, 'to', 600, 350)).toEqual([350, 400]);
  });
});

it('a view is whole when its window reaches over the bounds', () => {
  expect(isWhole({ from: 0, to: 1000 }, { from: 0, to: 1000 })).toBe(true);
  expect(isWhole({ from: 1, to: 1000 }, { from: 0, to: 1000 })).toBe(false);
});

it('a view is centred as far as the bounds allow', () => {
  const days = (n: number) => n * 86_400_000;
  const wide = viewOf({ from: days(400), to: days(600) });
  const bounds = { from: 0, to: days(1000) };
  expect(centred(wide, days(300), bounds)).toMatchObject({ from: days(200), to: days(400) });
  expect(centred(wide, days(20), bounds)).toMatchObject({ from: 0, to: days(200) });
});
