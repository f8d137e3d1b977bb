import { describe, expect, it } from 'vitest';
import { dateOf } from '../dates/edtf-date.ts';
import type { Event } from '../records/event.ts';
import type { Figure } from '../records/figure.ts';
import type { Records } from './records.ts';
import { outOfDate } from './out-of-date.ts';

const TODAY = Date.UTC(2026, 10, 28);

const event = (status: Event['status'], date: string) => ({ id: date, status, date: dateOf(date) });
const figure = (id: string, ...times: string[]) => ({
  id,
  observations: times.map((time) => ({ time: dateOf(time), shown: false, superseded: false })),
});
const among = (events: object[], figures: object[], keyFigures: string[] = []) =>
  outOfDate(
    {
      events: events as Event[],
      figures: figures as Figure[],
      site: { keyFigures } as unknown as Records['site'],
    } as unknown as Records,
    TODAY,
  );

describe('outOfDate', () => {
  it('finds what was announced and whose whole date is over', () => {
    const { passed } = among(
      [
        event('planned', '2026-11-27'),
        event('planned', '2026-10'),
        event('planned', '2026-11-28'),
        event('planned', '2026'),
        event('planned', '2026-10/..'),
        event('held', '2020'),
      ],
      [],
    );
    expect(passed.map(({ id }) => id)).toEqual(['2026-11-27', '2026-10']);
  });

  it('finds a figure that is followed and whose newest value is more than two years old', () => {
    const { old } = among(
      [],
      [
        figure('followed', '2021', '2023'),
        figure('fresh', '2021', '2025'),
        figure('on-the-edge', '2021', '2024-11-28'),
        figure('just-over', '2021', '2024-11-27'),
        figure('of-one-occasion', '2015'),
        figure('on-the-home-page', '2015'),
      ],
      ['on-the-home-page'],
    );
    expect(old.map(({ figure: { id }, time }) => [id, time.written])).toEqual([
      ['followed', '2023'],
      ['just-over', '2024-11-27'],
      ['on-the-home-page', '2015'],
    ]);
  });

  it('does not take a value for a coming year for the newest', () => {
    expect(among([], [figure('target', '2020', '2030')]).old).toHaveLength(1);
  });
});
