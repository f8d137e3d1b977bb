import { sideways } from '#workshop/audit/watch-page.ts';
import { expect, test } from './site.ts';

/** A page of which a part becomes as wide as is said, so many pictures after it was opened. */
const page = (before: number, after: number, pictures: number) => `<!doctype html>
  <body style="margin: 0"><div style="width: ${before}px; height: 10px"></div>
  <script>
    let left = ${pictures};
    const wait = () => (left-- > 0 ? requestAnimationFrame(wait)
      : (document.querySelector('div').style.width = '${after}px'));
    wait();
  </script>`;

test.use({ viewport: { width: 320, height: 640 } });

test('a page that is too wide only until it has drawn itself does not scroll sideways', async ({
  page: tab,
}) => {
  await tab.setContent(page(500, 320, 20));
  expect(await sideways(tab)).toBe(0);
});

test('a page that stays too wide scrolls sideways by what is too much', async ({ page: tab }) => {
  await tab.setContent(page(500, 500, 0));
  expect(await sideways(tab)).toBe(180);
});
