import { describe, expect, it } from 'vitest';
import { oldEncodingIn } from './old-encoding.ts';

const decoded = (line: string) => oldEncodingIn(line)?.decoded;
const misread = (text: string, encoding: string) =>
  new TextDecoder(encoding).decode(Buffer.from(text));

describe('oldEncodingIn()', () => {
  it.each(['Hội nghị tổng kết', 'Đoàn “A” đi Hà Nội – 2023', 'Süd und Österreich', 'ký kết'])(
    'reads “%s” back where its bytes were taken for letters',
    (text) => {
      expect(decoded(misread(text, 'windows-1252'))).toBe(text);
      expect(decoded(Buffer.from(text).toString('latin1'))).toBe(text);
    },
  );

  it('reads the older encodings of a language', () => {
    expect(decoded('Héi nghÞ tæng kÕt')).toBe('Hội nghị tổng kết');
    expect(decoded('Hoäi nghò toång keát')).toBe('Hội nghị tổng kết');
    expect(decoded('UÛy ban nhaân daân thaønh phoá')).toBe('Ủy ban nhân dân thành phố');
  });

  it.each([
    'Hội nghị và đoàn công tác đã về',
    'Là bà, cà và ghế đá',
    'Café Müller, Größe, São Paulo, Þórshöfn, Skåne',
    'THỊ XÃ “SA PÔ” – XÃ–HỘI',
    'à la carte, déjà vu, crème brûlée',
    '« Paris » 5 °C ± 2 §3 © ®',
    'El Niño y la Niña',
    'label: {ro: Părțnerșhîp, en: Partnership, vi: Đối tác}',
  ])('leaves “%s” alone', (text) => {
    expect(oldEncodingIn(text)).toBeNull();
  });
});
