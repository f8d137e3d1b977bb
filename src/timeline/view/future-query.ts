import { isoDay } from '#domain/dates/calendar.ts';
import type { Bounds } from '../items/item.ts';
import { OPEN, PARAMETER } from './future.ts';

/** The query of the present one with all of the future, or without it and without a window that asks for it. */
export function futureQuery(search: string, open: boolean): string {
  const params = new URLSearchParams(search);
  params.delete(PARAMETER);
  if (open) params.set(PARAMETER, OPEN);
  else for (const end of ['from', 'to']) params.delete(end);
  return params.toString().replaceAll('%2C', ',');
}

/** The query of the present one with another window, which may lie behind the break. */
export function windowQuery(search: string, { from, to }: Bounds): string {
  const params = new URLSearchParams(search);
  params.set('from', isoDay(from));
  params.set('to', isoDay(to));
  return params.toString().replaceAll('%2C', ',');
}
