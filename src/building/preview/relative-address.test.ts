import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeAddress } from './relative-address.ts';

const from = (file: string, base = '/') => ({ file, base });

describe('relativeAddress', () => {
  it.each([
    ['/', 'index.html', 'index.html'],
    ['/', 'su-kien/tea/index.html', '../../index.html'],
    ['/su-kien/tea/', 'su-kien/ball/index.html', '../tea/index.html'],
    ['/su-kien/', 'su-kien/tea/index.html', '../index.html'],
    ['/en/?q=a/b#c/d', 'index.html', 'en/index.html?q=a/b#c/d'],
    ['/feed.xml', 'en/index.html', '../feed.xml'],
    ['/a:b/', 'index.html', './a:b/index.html'],
  ])('writes %s, seen from %s, as %s', (written, file, expected) => {
    expect(relativeAddress(written, from(file))).toBe(expected);
  });

  it('leads from a site below a path of its host too', () => {
    expect(relativeAddress('/chronicle/pr/7/en/', from('nam/index.html', '/chronicle/pr/7/'))).toBe(
      '../en/index.html',
    );
    expect(relativeAddress('/elsewhere/', from('index.html', '/chronicle/'))).toBeNull();
  });

  it.each(['https://example.org/', '//example.org/', '#top', 'tea/', '../', 'mailto:a@b', ''])(
    'leaves %s as it is',
    (written) => expect(relativeAddress(written, from('index.html'))).toBeNull(),
  );

  it('leads to the same file as the address it stands for, from wherever', () => {
    const parts = fc.array(fc.constantFrom('a', 'b', 'a:b', 'c-d'), { maxLength: 4 });
    fc.assert(
      fc.property(parts, parts, (page, target) => {
        const file = [...page, 'index.html'].join('/');
        const path = target.map((part) => `${part}/`).join('');
        const address = relativeAddress(`/${path}`, from(file)) ?? '';
        expect(new URL(address, `file:///site/${file}`).pathname).toBe(`/site/${path}index.html`);
      }),
    );
  });
});
