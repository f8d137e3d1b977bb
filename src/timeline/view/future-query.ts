import { OPEN, PARAMETER } from './future.ts';

/** The query of the present one with all of the future, or without it and without a window that asks for it. */
export function futureQuery(search: string, open: boolean): string {
  const params = new URLSearchParams(search);
  params.delete(PARAMETER);
  if (open) params.set(PARAMETER, OPEN);
  else for (const end of ['from', 'to']) params.delete(end);
  return params.toString().replaceAll('%2C', ',');
}
