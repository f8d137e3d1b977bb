import { ADDRESSES } from './addresses.ts';
import { eventFile, pageFile, sourceFile, type Attack, type AttackFile } from './attack.ts';
import { BODIES } from './bodies.ts';
import { FRONT_MATTER } from './front-matter.ts';
import { PAGES } from './pages.ts';
import { PATHS } from './paths.ts';
import { WORDS } from './words.ts';

/** Attacks of a kind, and how one of them is put into a file of content. */
export interface Family {
  readonly name: string;
  readonly attacks: readonly Attack[];
  readonly fileOf: (written: string) => AttackFile;
}

/** All that an author may try by what is written in the content. */
export const FAMILIES: readonly Family[] = [
  { name: 'the body of an event', attacks: BODIES, fileOf: (body) => eventFile({ body }) },
  { name: 'a prose page', attacks: PAGES, fileOf: pageFile },
  { name: 'a title', attacks: WORDS, fileOf: (title) => eventFile({ title }) },
  { name: 'an address', attacks: ADDRESSES, fileOf: sourceFile },
  {
    name: 'front matter',
    attacks: FRONT_MATTER,
    fileOf: (lines) => eventFile({ more: `${lines}\n` }),
  },
  {
    name: 'the name of a file',
    attacks: PATHS,
    fileOf: (file) => ({ ...eventFile({}), file }),
  },
];
