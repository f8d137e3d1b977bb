import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFolder } from '#reading/read-folder.ts';
import { checkFiles } from './check-files.ts';

const content = await readFolder('content');
const NOW = Date.UTC(2026, 0, 1);

const templates = readdirSync('content/templates');

describe.each(['vi', 'en'])('the guide (%s)', (lang) => {
  const guide = readFileSync(`content/pages/${lang}/guide.mdx`, 'utf8');
  const named = (pattern: RegExp) => [...guide.matchAll(pattern)].map(([, name = '']) => name);

  it('names templates that there are, one for a source', () => {
    const told = named(/`(?:content\/templates\/)?([a-z]+(?:\.en)?\.(?:yaml|md))`/g);
    expect(told).toContain('source.yaml');
    expect(templates).toEqual(expect.arrayContaining(told));
  });

  it('calls the second file by the id that the example cites', () => {
    const [, cited = ''] = /\{ id: ([a-z0-9-]+) \}/.exec(guide) ?? [];
    expect(named(/`([a-z0-9-]+)\.yaml`/g)).toContain(cited);
  });
});

describe.each(['vi', 'en'])('the example of a finished event in the guide (%s)', (lang) => {
  const guide = readFileSync(`content/pages/${lang}/guide.mdx`, 'utf8');
  const [, text = ''] = /^```yaml\n(---\n[\s\S]*?)^```$/m.exec(guide) ?? [];

  it('is a file that passes, once its source is there', async () => {
    const [, cited = ''] = /\{ id: ([a-z0-9-]+) \}/.exec(text) ?? [];
    const source = 'title: Bài báo\nurl: https://example.org/bai-bao\nlanguage: vi\n';
    const files = [
      ...content,
      { file: 'events/2023/vi-du-trong-huong-dan.md', text },
      { file: `sources/${cited}.yaml`, text: source },
    ];
    const problems = (await checkFiles(files, NOW)).filter(({ file }) =>
      file.includes('vi-du-trong'),
    );
    expect(problems.map(({ kind }) => kind)).toEqual(['missing-translation']);
  });
});
