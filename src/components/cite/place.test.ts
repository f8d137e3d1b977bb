import { describe, expect, it } from 'vitest';
import { aroundPlace, KEY_PLACE, partsOf, PLACE, RELEASE_PLACE, VIEW_PLACE } from './place.ts';

describe('the parts of a text with places', () => {
  it('are its stretches and the places between them, in their order', () => {
    expect(partsOf(`A${VIEW_PLACE}, kept at ${RELEASE_PLACE}: ${PLACE}`)).toEqual([
      { said: 'A' },
      { place: 'view' },
      { said: ', kept at ' },
      { place: 'release' },
      { said: ': ' },
      { place: 'address' },
    ]);
  });

  it('may be the end of a key', () => {
    expect(partsOf(`@misc{a${KEY_PLACE},`)).toEqual([
      { said: '@misc{a' },
      { place: 'key' },
      { said: ',' },
    ]);
  });

  it('are the text itself where it has no place, and none of an empty one', () => {
    expect(partsOf('a\n<b> 🐉')).toEqual([{ said: 'a\n<b> 🐉' }]);
    expect(partsOf('')).toEqual([]);
  });
});

describe('what stands around the place of an address', () => {
  it('is all of a sentence, whatever signs its names have', () => {
    const name = 'A "city" & <b>\n\r\n]]> 🐉, =1+1';
    expect(aroundPlace(`${name}, ${PLACE}. ${name}`)).toEqual({
      before: `${name}, `,
      after: `. ${name}`,
    });
  });

  it('is the whole where there is no place', () => {
    expect(aroundPlace('a\nb')).toEqual({ before: 'a\nb', after: '' });
  });
});
