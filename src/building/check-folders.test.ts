import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFolders, realFolders } from './check-folders.ts';
import { CONTENTS } from './own-names.ts';

let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'folders-')));
  lay('project/src/a.ts', 'project/content/site.yaml', 'elsewhere/content/site.yaml');
});
afterEach(() => rmSync(root, { recursive: true }));

/** The refusal of a build into `out`; null when it may begin. */
function refusal(out: string, content = 'project/content', project = 'project'): string | null {
  const at = (path: string): string => join(root, path);
  try {
    checkFolders(realFolders({ project: at(project), content: at(content), out: at(out) }));
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

describe('checkFolders', () => {
  it.each([
    'project/dist',
    'project/dist/',
    'project/src/../dist',
    'other',
    'deep/in/another',
    ...['a b', 'a#b', 'a?b', '100%20', '[x]', `it's "q"`, 'Tiếng Việt', '.dot', '-dash'],
  ])('lets a build into %s begin', (out) => {
    expect(refusal(out)).toBeNull();
    mkdirSync(join(root, out), { recursive: true });
    expect(refusal(out)).toBeNull();
  });

  it.each([
    ['project', 'the project itself is in it'],
    ['.', 'the project itself is in it'],
    ['project/src', 'it is in src, which is part of the project'],
    ['project/src/site', 'it is in src'],
    ['project/node_modules', 'it is in node_modules'],
    ['project/.git', 'it is in .git'],
    ['project/src/a.ts', 'it is a file'],
  ])('refuses %s: %s', (out, reason) => {
    expect(refusal(out)).toContain(reason);
  });

  it('refuses output in the content, and content in the output', () => {
    expect(refusal('elsewhere/content/dist', 'elsewhere/content')).toContain('in the content');
    expect(refusal('elsewhere/content', 'elsewhere/content')).toContain('the content is in it');
    expect(refusal('elsewhere', 'elsewhere/content')).toContain('the content is in it');
    expect(refusal('elsewhere/content-site', 'elsewhere/content')).toBeNull();
  });

  it('refuses a disk and a home folder', () => {
    const project = join(root, 'project');
    const check = (out: string) => () => {
      checkFolders({ project, content: join(project, 'content'), out });
    };
    expect(check('/')).toThrow('it is a whole disk');
    expect(check(homedir())).toThrow('a home folder is in it');
    expect(check(dirname(homedir()))).toThrow(/OUT_DIR cannot be/);
  });

  it('sees through links', () => {
    symlinkSync(join(root, 'project/src'), join(root, 'link'));
    expect(refusal('link')).toContain('it is in src');
    symlinkSync(join(root, 'nowhere'), join(root, 'project/dist'));
    expect(refusal('project/dist')).toBeNull();
  });

  it('refuses a folder that holds what no build has made, and touches nothing in it', () => {
    lay('photos/a.jpg', 'photos/b.jpg');
    expect(refusal('photos')).toContain('photos holds what no build has made (a.jpg and 1 more)');
    expect(readdirSync(join(root, 'photos'))).toEqual(['a.jpg', 'b.jpg']);
    lay('site.last/mine.txt');
    expect(refusal('site')).toContain('site.last holds what no build has made (mine.txt)');
  });

  it('knows the sites of earlier builds, and what somebody put into one', () => {
    lay('site/index.html');
    writeFileSync(join(root, 'site', CONTENTS), 'index.html\nsearch\n');
    expect(refusal('site')).toBeNull();
    lay('site/CNAME');
    expect(refusal('site')).toContain('(CNAME)');
  });

  it('knows the sites of builds that left no list', () => {
    const made = ['404.html', '_headers', 'index.html', 'pagefind/a', 'search/a', 'vi/index.html'];
    lay(...made.map((name) => `site/${name}`));
    expect(refusal('site')).toBeNull();
    lay('site/.git/config');
    expect(refusal('site')).toContain('(.git)');
  });

  it('takes dist in the project for a site, unless something is hidden in it', () => {
    lay('project/dist/index.html');
    expect(refusal('project/dist')).toBeNull();
    lay('project/dist/.git/config');
    expect(refusal('project/dist')).toContain('(.git)');
  });

  it('refuses content that is not there, is a file, or holds the project', () => {
    expect(refusal('site', 'nowhere')).toContain('There is no content folder at');
    expect(refusal('site', 'project/src/a.ts')).toContain('There is no content folder at');
    expect(refusal('site', '.')).toContain('the project itself is in it');
  });

  it.each(['a#b', 'a?b', 'a%b', 'a[b', 'a"b'])(
    'refuses a project in a folder named %s, by name',
    (name) => {
      lay(`${name}/content/site.yaml`);
      expect(refusal('site', `${name}/content`, name)).toContain(
        `has ${JSON.stringify(name[1])} in its path`,
      );
    },
  );
});

function lay(...files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), '');
  }
}
