import type { Page } from '@playwright/test';

/** How many sheets a page is printed on, of the size that it asks for. */
export async function printedSheets(page: Page): Promise<number | undefined> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/MediaBox/g)?.length;
}

/** A4 within the margins of the sheet, in CSS pixels. */
export const SHEET = { width: 672, height: 994 } as const;

/** Where the links on a sheet lead to; the first sheet is 1. */
export async function linksOnSheet(page: Page, sheet: number): Promise<(string | undefined)[]> {
  const given = { preferCSSPageSize: true, pageRanges: String(sheet) };
  const pdf = (await page.pdf(given)).toString('latin1');
  return [...pdf.matchAll(/\/URI \(([^)]*)\)/g)].map(([, address]) => address);
}
