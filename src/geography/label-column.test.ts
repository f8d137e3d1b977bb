import { describe, expect, it } from 'vitest';
import { labelColumn } from './label-column.ts';
import type { Place } from './world.ts';

/** A map whose units are degrees, south downward; the far south is not on it. */
const map = {
  point: ({ lat, lon }: Place) => (lat < -60 ? null : ([lon, -lat] as const)),
};
const at = (name: string, lat: number, lon: number) => ({ name, coordinates: { lat, lon } });

describe('the names beside a map', () => {
  it('stand in one column, 22 degrees east of the easternmost place', () => {
    const column = labelColumn([at('a', 30, 100), at('b', 10, 114)], map, 0);
    expect(column.map(({ x }) => x)).toEqual([136, 136]);
  });

  it('stand east of the prime meridian where all places are west of it', () => {
    expect(labelColumn([at('a', 30, -100)], map, 0)[0]?.x).toBe(22);
  });

  it('go from north to south', () => {
    const column = labelColumn([at('south', -5, 0), at('north', 40, 0), at('mid', 20, 0)], map, 0);
    expect(column.map(({ label }) => label.name)).toEqual(['north', 'mid', 'south']);
  });

  it('are moved apart from the middle one, by as much as asked', () => {
    const places = [at('a', 11, 0), at('b', 10, 0), at('c', 9, 0)];
    expect(labelColumn(places, map, 13).map(({ y }) => y)).toEqual([-24, -10, 4]);
  });

  it('leave one name alone at the height of its place', () => {
    expect(labelColumn([at('a', 11, 0)], map, 13)[0]?.y).toBe(-11);
  });

  it('are tied to their place by a line that ends 4 units before them', () => {
    const [label] = labelColumn([at('a', 11, 7)], map, 13);
    expect(label?.line).toEqual({ x1: 7, y1: -11, x2: 25, y2: -11 });
  });

  it('leave out a place that the map has no point for', () => {
    const column = labelColumn([at('pole', -90, 0), at('a', 11, 0)], map, 0);
    expect(column.map(({ label }) => label.name)).toEqual(['a']);
  });

  it('keep the order they were given in outside', () => {
    const places = [at('south', -5, 0), at('north', 40, 0)];
    labelColumn(places, map, 0);
    expect(places.map(({ name }) => name)).toEqual(['south', 'north']);
  });

  it('are none where no place has a name', () => {
    expect(labelColumn([], map, 13)).toEqual([]);
  });
});
