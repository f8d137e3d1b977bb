import { describe, expect, it } from 'vitest';
import type { Entry } from '../documents.ts';
import { PLAIN } from '../search.test-documents.ts';
import { buildHeads } from './build.ts';
import { entryFile } from './layout.ts';

function shown(summary: string, body: string): string {
  const document = { ...PLAIN, id: 'a', kind: 'event', lang: 'vi', url: '/a/', title: 'A' };
  const { texts } = buildHeads([{ ...document, summary, body }], [], ['vi']);
  return (JSON.parse(texts.get(entryFile(0)) ?? '{}') as Entry).text;
}

describe('the text of a result', () => {
  it('says no sentence of the summary again, however it is punctuated', () => {
    const body = 'Lễ ký ở cảng. Hai bên ký ngày 26.4.2023 tại TP. Rồi họ về.';
    expect(shown('Hai bên ký ngày 26.4.2023 tại TP.', body)).toBe(
      'Hai bên ký ngày 26.4.2023 tại TP.\nLễ ký ở cảng. Rồi họ về.',
    );
  });

  it('keeps a text that says more, and one without the other', () => {
    expect(shown('Hai bên ký.', 'Hai bên ký ở cảng.')).toBe('Hai bên ký.\nHai bên ký ở cảng.');
    expect(shown('', 'Một câu.')).toBe('Một câu.');
    expect(shown('Một câu.', '')).toBe('Một câu.');
    expect(shown('Một câu.', 'Một câu!')).toBe('Một câu.');
  });
});
