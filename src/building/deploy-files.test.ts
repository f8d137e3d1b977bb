import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namesIn } from './names-in.ts';
import { DEPLOY_FOLDER, deployFiles, serverTable } from './deploy-files.ts';
import { siteAddress } from './site-address.ts';

describe('the configuration of servers that the repository keeps', () => {
  const files = deployFiles(serverTable(siteAddress({ CONTENT_DIR: 'content' })));

  it('is what the one table says: npm run deploy:files writes it again', () => {
    const kept = files.map(({ name }) => ({
      name,
      text: readFileSync(join(DEPLOY_FOLDER, name), 'utf8'),
    }));
    expect(kept).toEqual(files);
  });

  it('has no file that nothing writes', async () => {
    const written = files.map(({ name }) => name);
    const kept = await namesIn(DEPLOY_FOLDER, ['**/*']);
    expect(kept.filter((name) => /\.(conf|map)$|file$/i.test(name)).sort()).toEqual(written.sort());
  });

  it('names the address of no machine', () => {
    for (const { name, text } of files) expect(text, name).not.toMatch(/\/(home|work|tmp|Users)\//);
  });
});
