import type { Page } from '@playwright/test';
import { examplePage, mainLanguage } from '../site/pages.ts';

/** The example event: its address, its id, and its title as its page shows it. */
export const EVENT = examplePage('event');
export const EVENT_ID = EVENT.split('/').at(-2) ?? '';

export async function titleAt(page: Page, path: string): Promise<string> {
  await page.goto(path);
  return (await page.getByRole('heading', { level: 1 }).innerText()).trim();
}

/** The text as a reader types it who leaves out all marks. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

/** The address of the search page for a query. */
export function searchFor(query: string, more = '', language = mainLanguage()): string {
  return `${examplePage('search', language)}?q=${encodeURIComponent(query)}${more}`;
}

/** A word most of the chronicle's records have, so that there is something to narrow. */
export const COMMON = 'hop tac';
