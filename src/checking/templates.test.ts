import { describe, expect, it } from 'vitest';
import { hasBody, KINDS, RECORD_KINDS, type RecordKind } from '#domain/records/kinds.ts';
import { ISSUE_KINDS } from '#domain/rules/kinds.ts';
import { checkFiles } from './check-files.ts';
import type { ContentFile } from '#reading/content-file.ts';
import { readFolder } from '#reading/read-folder.ts';

const NOW = Date.UTC(2026, 0, 1);
const content = await readFolder('content');
const setting = [
  ...(await readFolder('tests/fixtures/valid')).filter(({ file }) => file === 'site.yaml'),
  ...content.filter(({ file }) => file === 'taxonomy.yaml'),
];

/** Where each template is copied to, as its first line tells the author. */
const COPIES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(RECORD_KINDS.map((kind) => [templateOf(kind), copyOf(kind)])),
  'event.en.md': 'events/2023/ban-ghi-moi.en.md',
};

function templateOf(kind: RecordKind): string {
  return `${kind}.${hasBody(kind) ? 'md' : 'yaml'}`;
}

function copyOf(kind: RecordKind): string {
  const folder = kind === 'event' ? 'events/2023' : KINDS[kind].folder;
  const name = kind === 'source' ? 'ma-nguon' : 'ban-ghi-moi';
  return `${folder}/${name}.${hasBody(kind) ? 'md' : 'yaml'}`;
}

describe('templates', () => {
  const templates = content.filter(({ file }) => file.startsWith('templates/'));
  const copies = templates.map(({ file, text }): ContentFile => {
    const name = file.slice('templates/'.length);
    return { file: COPIES[name] ?? name, text };
  });

  it('there is one for each kind of record', () => {
    expect(templates.map(({ file }) => file.slice('templates/'.length)).sort()).toEqual(
      Object.keys(COPIES).sort(),
    );
  });

  it('a copied template passes the check', async () => {
    const problems = await checkFiles([...setting, ...copies], NOW);
    const errors = problems.filter(({ kind }) => ISSUE_KINDS[kind] === 'error');
    expect(errors).toEqual([]);
  });

  it('a copied template only warns that sources and translations are still to come', async () => {
    const kinds = (await checkFiles([...setting, ...copies], NOW)).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['no-source', 'missing-translation']));
  });

  it('templates where they stand are no content', async () => {
    expect(await checkFiles([...setting, ...templates], NOW)).toEqual([]);
  });

  it('examples in the comments pass the check too, once they are made part of the file', async () => {
    const commented = /^# ((?:[a-zA-Z]+:.*)(?:\n# {3,}[-a-z].*)*)/gm;
    const examples = copies.map(({ file, text }): ContentFile => {
      const found = [...(text ?? '').matchAll(commented)].map(([, yaml]) =>
        (yaml ?? '').replace(/^# /gm, ''),
      );
      const keys = found.map((yaml) => yaml.split(':')[0] ?? '');
      const rest = (text ?? '').replace(new RegExp(`^(${keys.join('|') || '-'}):.*\\n`, 'gm'), '');
      const added = found.map((yaml) => `${yaml}\n`).join('');
      return {
        file,
        text: rest.includes('\n---\n') ? rest.replace('\n---\n', `\n${added}---\n`) : rest + added,
      };
    });
    const lines = (await checkFiles([...setting, ...examples], NOW))
      .filter(({ kind }) => ISSUE_KINDS[kind] === 'error')
      .map(({ file, kind, params }) => `${file} ${kind} ${params['id'] ?? params['key'] ?? ''}`);
    // The documents and bodies that an example names are not there.
    expect(lines.sort()).toEqual([
      'organisations/ban-ghi-moi.yaml unknown-reference ma-co-quan-moi',
      'strategies/ban-ghi-moi.md unknown-reference ma-van-ban-kia',
    ]);
  });
});
