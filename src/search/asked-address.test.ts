import { describe, expect, it } from 'vitest';
import { askedAddress } from './asked-address.ts';

const PAGES = ['dia-phuong', 'partners', 'tom-tat', 'briefing', 'events', 'su-kien', 'nam'];
const asked = (path: string, base = '/') => askedAddress(path, base, ['vi', 'en'], PAGES);
const read = (path: string, base = '/') => {
  const { language, questions } = asked(path, base);
  return [language, questions[0] ?? ''];
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

  it('asks for the part before its last one where that finds nothing', () => {
    expect(asked('/en/partners/shanghai/xyz').questions).toEqual(['xyz', 'shanghai']);
    expect(asked('/mot/hai/ba/').questions).toEqual(['ba', 'hai']);
  });

  it('does not ask for the word of a page, whole or begun, but for what stands before it', () => {
    expect(asked('/en/partners/shanghai/briefing').questions).toEqual(['shanghai']);
    expect(asked('/en/partners/shanghai/brief').questions).toEqual(['shanghai']);
    expect(asked('/dia-phuong/thuong-hai/tom-tat.html').questions).toEqual(['thuong hai']);
    expect(asked('/en/partners/shanghay').questions).toEqual(['shanghay']);
  });

  it('asks for the word of a page where there is nothing else', () => {
    expect(asked('/en/event').questions).toEqual(['event']);
    expect(asked('/en/partners/briefing').questions).toEqual(['briefing']);
    expect(asked('/').questions).toEqual([]);
  });

  it('takes a few letters that a page’s word begins with for words of their own', () => {
    expect(asked('/tom/na').questions).toEqual(['na', 'tom']);
  });
});
