import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FILES = globSync('src/**/*.{css,astro,ts}').filter((file) => !file.includes('.test'));
const WIDTHS = ['420', '640', '900'];
const TOKENS = 'src/styles/tokens.css';

/** What `pattern` takes from the style sheets and from the scripts that ask about a window. */
function found(pattern: RegExp, files: readonly string[]): string[] {
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(pattern)].map(
      ([, ...parts]) => `${file}: ${parts.join(' ')}`,
    ),
  );
}

describe('the style sheets', () => {
  it('divide the pages at three widths of window, written in one way', () => {
    const widths = found(/\((?:max-|min-)?width\s*([<>:]=?)\s*([\d.]+)px\)/g, FILES);
    const others = widths.filter(
      (width) => width.includes(': :') || !WIDTHS.some((px) => width.endsWith(` ${px}`)),
    );
    expect(widths.length).toBeGreaterThan(0);
    expect(others).toEqual([]);
  });

  it('take every size of text on a screen from the tokens', () => {
    const sheets = FILES.filter((file) => !file.endsWith('.ts') && file !== TOKENS);
    const sizes = found(/font(?:-size)?:(?: \d+)? ((?:\d*\.)?\d+rem)/g, sheets);
    expect(sizes).toEqual([]);
  });

  it('write sizes in pixels inside of drawings only, whose units they are', () => {
    const draws = (file: string) => /<text[\s>]/.test(readFileSync(file, 'utf8'));
    const sheets = ['figure/series.css', 'map/map.css', 'presentation/globe.css'];
    const others = FILES.filter(
      (file) => !draws(file) && !sheets.some((name) => file.endsWith(name)),
    );
    expect(found(/font(?:-size)?:(?: \d+)? ([\d.]+px)/g, others)).toEqual([]);
  });

  it('are short enough to be read as one', () => {
    const long = FILES.filter((file) => file.endsWith('.css')).filter(
      (file) => readFileSync(file, 'utf8').trimEnd().split('\n').length > 250,
    );
    expect(long).toEqual([]);
  });

  it('write each colour of the themes once', () => {
    const colours = found(/^\s*(--[\w-]+): (?=#|light-dark)/gm, [TOKENS]);
    expect(colours.length).toBeGreaterThan(0);
    expect(colours.length).toBe(new Set(colours).size);
  });

  it('give no part of a page a name that the kit has for every page', () => {
    const kit = found(/^\.([\w-]+)/gm, globSync('src/components/kit/*.css'));
    const names = [...new Set(kit.map((name) => name.split(': ')[1]))].join('|');
    const scoped = FILES.filter((file) => file.endsWith('.astro'));
    expect(names).not.toBe('');
    expect(found(new RegExp(`^\\s+\\.(${names})(?![\\w-])`, 'gm'), scoped)).toEqual([]);
  });
});
