import { describe, expect, it } from 'vitest';
import { previewStyle, scriptlessName, scriptlessStyle } from './preview-style.ts';

const place = { file: 'assets/site.css', base: '/' };

describe('previewStyle', () => {
  it('finds its fonts and pictures from a folder', () => {
    expect(previewStyle('a{src:url(/assets/b.woff2)} c{background:url("/d.svg")}', place)).toBe(
      'a{src:url("b.woff2")} c{background:url("../d.svg")}',
    );
  });

  it('leaves other addresses', () => {
    const css = 'a{src:url(data:font/woff2;base64,AA)} b{src:url(c.woff2)}';
    expect(previewStyle(css, place)).toBe(css);
  });
});

describe('scriptlessStyle', () => {
  it('has the rules for readers without scripts, and none of those for the others', () => {
    expect(
      scriptlessStyle('@media (scripting:none){a{}} @media screen and (scripting: enabled){b{}}'),
    ).toBe('@media (min-width: 0){a{}} @media screen and (max-width: -1px){b{}}');
  });

  it('is none where it would be the same', () => {
    expect(scriptlessStyle('a{color:red}')).toBeNull();
    expect(scriptlessName('assets/site.css')).toBe('assets/site.scriptless.css');
  });
});
