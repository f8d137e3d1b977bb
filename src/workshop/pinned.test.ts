import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}
interface Listed {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

const listed = JSON.parse(readFileSync('package.json', 'utf8')) as Listed;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameOf = (path: string): string => path.split('node_modules/').at(-1) ?? path;

describe('the packages of the project', () => {
  it('are named with one exact version', () => {
    const wanted = Object.entries({ ...listed.dependencies, ...listed.devDependencies });
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('come from the registry alone, each with its checksum: from no repository and no address', () => {
    const odd = installed.filter(([, { resolved = '', integrity, link }]) => {
      return link === true || !integrity?.startsWith('sha512-') || /^(git|file|ssh)/.test(resolved);
    });
    expect(odd.map(([path]) => path)).toEqual([]);
  });

  it('run no script when they are installed, unless it is named', () => {
    const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript);
    const unnamed = scripted.filter(([path]) => !Object.hasOwn(listed.allowScripts, nameOf(path)));
    expect(unnamed.map(([path]) => nameOf(path))).toEqual([]);
  });

  it('have a licence that lets them be used', () => {
    const free =
      /^\(?(MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|CC0-1\.0|CC-BY-[34]\.0|Unlicense|OFL-1\.1|BlueOak-1\.0\.0|Python-2\.0|MPL-2\.0|LGPL-3\.0-or-later|WTFPL|Zlib)\b/;
    const others = installed.filter(
      ([, { license }]) => license !== undefined && !free.test(license),
    );
    expect(others.map(([path, { license }]) => `${nameOf(path)}: ${license ?? ''}`)).toEqual([]);
  });
});
