import { ADDRESSES } from './addresses.ts';
import { eventFile, pageFile, quotedYaml, sourceFile, type Attack } from './attack.ts';
import { BODIES } from './bodies.ts';
import { PAGES } from './pages.ts';
import { WORDS } from './words.ts';

const harmless = (attacks: readonly Attack[]): string[] =>
  attacks.flatMap(([written, answer]) => (answer === 'harmless' ? [written] : []));

/** Words of one event: its title, its place, and what is not certain of it. */
const WORDS_EACH = 3;

/** Files with every attack that the check lets in, to go beside those of the fixture `hostile-words`. */
export function harmlessFiles(): Readonly<Record<string, string>> {
  const words = harmless(WORDS);
  const count = Math.ceil(words.length / WORDS_EACH);
  const events = Array.from({ length: count }, (_, at) =>
    eventOf(words.slice(at * WORDS_EACH, (at + 1) * WORDS_EACH), at + 1),
  );
  const bodies = eventFile({ title: 'Mọi điều đã thử', body: harmless(BODIES).join('\n\n') });
  const page = pageFile(harmless(PAGES).join('\n\n'));
  const sources = harmless(ADDRESSES).map((url, at) => ({
    ...sourceFile(url, `Bài báo thử ${at + 1}`),
    file: `sources/tan-cong-${at + 1}.yaml`,
  }));
  const files = [...events, bodies, page, ...sources];
  return Object.fromEntries(files.map(({ file, text }) => [file, text]));
}

function eventOf([title = '', place, doubt]: readonly string[], number: number) {
  const lines = [
    ...(place === undefined ? [] : [`place: ${quotedYaml(place)}\n`]),
    ...(doubt === undefined ? [] : [`doubt: ${quotedYaml(doubt)}\n`]),
  ];
  const date = `2023-03-${String(number).padStart(2, '0')}`;
  return eventFile({ title, more: lines.join('') }, date, `tan-cong-${number}`);
}
