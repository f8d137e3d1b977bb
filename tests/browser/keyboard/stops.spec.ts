import { expect, test } from '../site.ts';
import { faultOfStop, findStops } from './stops.ts';

const PAGE = `<!doctype html>
  <style>
    :focus-visible { outline: 3px solid blue }
    .bare:focus-visible { outline: none }
    .over { position: fixed; inset: auto 0 0; height: 200px; background: white }
    .low { position: fixed; bottom: 20px }
  </style>
  <main>
    <a class="well" href="#a">well</a>
    <input class="field" />
    <a class="bare" href="#b">bare</a>
    <button class="trap">trap</button>
    <a class="last" href="#c">last</a>
    <a class="low" href="#d">low</a>
  </main>
  <div class="over"></div>
  <script>
    document.querySelector('.trap').addEventListener('keydown', (event) => {
      if (!event.shiftKey) event.preventDefault();
    });
  </script>`;

test('what is wrong with a stop of the Tab key is found, and nothing with one that is well', async ({
  page,
}) => {
  await page.setContent(PAGE);
  const faults: (string | null)[] = [];
  for (const [at, stop] of (await findStops(page, 'body')).entries())
    faults.push(await faultOfStop(page, at, stop));
  expect(faults).toEqual([
    null,
    null,
    'main > a.bare: does not show that it has the focus',
    'main > button.trap: Tab does not leave it',
    null,
    'main > a.low: is out of sight while it has the focus',
  ]);
});
