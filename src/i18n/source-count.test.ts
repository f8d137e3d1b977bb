import { describe, expect, it } from 'vitest';
import { sourceCount } from './source-count.ts';
import { translator } from './translate.ts';

describe('sourceCount', () => {
  it('counts the sources, and says it where there is none', () => {
    const said = (n: number) => ['vi', 'en'].map((lang) => sourceCount(n, { t: translator(lang) }));
    expect(said(1)).toEqual(['1 nguồn', '1 source']);
    expect(said(2)).toEqual(['2 nguồn', '2 sources']);
    expect(said(0)).toEqual([
      translator('vi')('record.noSource'),
      translator('en')('record.noSource'),
    ]);
  });
});
