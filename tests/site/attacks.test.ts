import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { csvParseRows } from 'd3';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { CANARY } from '../attacks/attack.ts';
import { allFiles, FOLDER, pageAt, pathOf } from './built-site.ts';
import { attribute, elementsOf, textOf, type Element } from './elements.ts';

/*
 * What an author tried (tests/attacks) and the check let in as words: they are words in every file. Of a site whose
 * content tried nothing the first file of each kind is read.
 */

const textOfFile = (file: string) => readFileSync(join(FOLDER, file), 'utf8');
const files = Object.groupBy(allFiles(), (file) => extname(file));

/** The files of an ending that hold what was tried, else the first of them. */
function asked(ending: string): string[] {
  const all = files[ending] ?? [];
  const tried = all.filter((file) => textOfFile(file).includes(CANARY));
  return tried.length > 0 ? tried : all.slice(0, 1);
}

const RUNS = /^(?:javascript|vbscript|data:text\/html)/i;
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'srcdoc', 'poster'];

/** An address as browsers read it, without what they pass over. */
const asRead = (address: string) => address.replace(/[\p{Cc}\s]/gu, '');

function runs(element: Element): boolean {
  const isCode = element.tagName === 'script' && textOf(element).includes(CANARY);
  const type = attribute(element, 'type') ?? '';
  const hasEvent = element.attrs.some(({ name }) => name.startsWith('on'));
  const leads = ADDRESSES.some((name) => RUNS.test(asRead(attribute(element, name) ?? '')));
  return (isCode && !type.endsWith('json')) || hasEvent || leads;
}

describe('what an author tried', () => {
  it('runs in no page, and ends no block of data', () => {
    for (const file of asked('.html')) {
      const { elements } = pageAt(pathOf(file));
      expect(elements.filter(runs), file).toEqual([]);
      const blocks = elements.filter((one) => (attribute(one, 'type') ?? '').endsWith('json'));
      for (const block of blocks.filter(({ tagName }) => tagName === 'script'))
        expect(() => JSON.parse(textOf(block)) as unknown, file).not.toThrow();
    }
  });

  it('is no formula in a table', () => {
    for (const file of asked('.csv')) {
      const cells = csvParseRows(textOfFile(file).replace(/^\u{FEFF}/u, '')).flat();
      const formulas = cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell));
      expect(
        formulas.filter((cell) => Number.isNaN(Number(cell))),
        file,
      ).toEqual([]);
    }
  });

  it('begins and ends nothing in a calendar', () => {
    for (const file of asked('.ics')) {
      const calendar = new ICAL.Component(ICAL.parse(textOfFile(file)) as unknown[]);
      const kinds = calendar.getAllSubcomponents().map(({ name }) => name);
      expect(
        kinds.filter((kind) => !['vevent', 'vjournal', 'vtimezone'].includes(kind)),
        file,
      ).toEqual([]);
      for (const entry of calendar.getAllSubcomponents()) {
        expect(entry.getAllSubcomponents('valarm'), file).toEqual([]);
        expect(entry.getAllProperties('attach'), file).toEqual([]);
      }
    }
  });

  it.each(['.svg', '.xml'])('leaves every %s file whole, without scripts', (ending) => {
    for (const file of asked(ending)) {
      const parser = new DOMParser({ onError: onErrorStopParsing });
      const document = parser.parseFromString(textOfFile(file), 'text/xml');
      const elements = [...document.getElementsByTagName('*')];
      expect(elements.filter(({ localName }) => localName === 'script').length, file).toBe(0);
      const attributes = elements.flatMap((one) => [...one.attributes]);
      const running = attributes.filter(
        ({ name, value }) => /^on/i.test(name) || RUNS.test(asRead(value)),
      );
      expect(
        running.map(({ name }) => name),
        file,
      ).toEqual([]);
      const told = [
        ...document.getElementsByTagName('content'),
        ...document.getElementsByTagName('summary'),
      ];
      for (const { textContent } of told)
        expect(elementsOf(textContent ?? '').filter(runs), file).toEqual([]);
    }
  });

  it.each(['.json', '.jsonld', '.webmanifest'])('leaves every %s file whole', (ending) => {
    for (const file of asked(ending))
      expect(() => JSON.parse(textOfFile(file)) as unknown, file).not.toThrow();
  });
});
