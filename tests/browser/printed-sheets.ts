import type { Page } from '@playwright/test';

/** How many sheets a page is printed on, of the size that it asks for. */
export async function printedSheets(page: Page): Promise<number | undefined> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/MediaBox/g)?.length;
}
