import { describe, expect, it } from 'vitest';
import { firstFault } from './first-fault.ts';

const nowhere = () => undefined;

describe('firstFault', () => {
  it('tells the place Astro names, and what is wrong there', () => {
    const fault =
      '20:34:11 [ERROR] [vite] ✗ Build failed in 367ms\n' +
      'Unexpected character `5` before name\n  Location:\n    /x/pages/en/about.mdx:6:14\n  Stack trace:\n    at a';
    expect(firstFault([fault], nowhere)).toBe(
      '/x/pages/en/about.mdx:6:14  Unexpected character `5` before name',
    );
  });

  it('tells the content file of the page that could not be rendered', () => {
    const fault =
      '20:34:11 [ERROR] [build] Caught error rendering /events/port/: Error: no such place\nno such place\n  Stack trace:';
    const fileAt = (path: string) => (path === '/events/port/' ? 'c/events/port.md' : undefined);
    expect(firstFault([fault, 'another'], fileAt)).toBe(
      'c/events/port.md:1:1  Error: no such place (page /events/port/)',
    );
    expect(firstFault([fault], nowhere)).toBe('page /events/port/  Error: no such place');
  });

  it('tells a warning, or the last words of a program that said nothing else', () => {
    const warning = '20:34:11 [ERROR] [glob-loader] bad front matter\n  at event.md';
    expect(firstFault([warning], nowhere)).toBe('bad front matter');
    expect(firstFault(['Started\nKilled\n'], nowhere)).toBe('Killed');
  });
});
