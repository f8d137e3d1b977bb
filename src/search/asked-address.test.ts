import { describe, expect, it } from 'vitest';
import { askedAddress } from './asked-address.ts';

const read = (path: string, base = '/') => {
  const { language, words } = askedAddress(path, base, ['vi', 'en']);
  return [language, words];
};

describe('an address that leads nowhere', () => {
  it('asks for the words of its last part, in the language it stands under', () => {
    expect(read('/dia-phuong/thuong-hai/')).toEqual(['vi', 'thuong hai']);
    expect(read('/en/partners/shanghay')).toEqual(['en', 'shanghay']);
    expect(read('/chronicle/en/partners/shanghay/', '/chronicle/')).toEqual(['en', 'shanghay']);
  });

  it('may have an ending, marks and other signs', () => {
    expect(read('/Th%C6%B0%E1%BB%A3ng_H%E1%BA%A3i.html')).toEqual(['vi', 'Thượng Hải']);
    expect(read('/nghi-quyet-31-nq+tw')).toEqual(['vi', 'nghi quyet 31 nq tw']);
  });

  it('may ask for nothing, or be written wrongly', () => {
    expect(read('/')).toEqual(['vi', '']);
    expect(read('/en/')).toEqual(['en', '']);
    expect(read('/---/')).toEqual(['vi', '']);
    expect(read('/100%')).toEqual(['vi', '100']);
  });
});
