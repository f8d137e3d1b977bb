import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFolder } from '#reading/read-folder.ts';
import { splitFrontMatter } from '#reading/front-matter.ts';
import { readAnyBody, readBody } from './read-body.ts';
import { readPlainBody } from './read-plain-body.ts';

/** Mentions as lines: kind, value, place. */
const lines = (body: string) =>
  readBody(body).map(({ kind, value, line, column }) => `${kind} ${value} ${line}:${column}`);

describe('readBody()', () => {
  it('finds citations and links where they stand', () => {
    expect(lines('Hai bên ký.[^bao-a][^bao-b]\n\nÔng [A](person:a) dự.')).toEqual([
      'citation bao-a 1:12',
      'citation bao-b 1:20',
      'link person:a 3:5',
    ]);
  });

  it('leaves code and escaped brackets alone', () => {
    expect(lines('`[^a]` và \\[^b]\n\n```\n[^c]\n```')).toEqual([]);
  });

  it('takes a footnote with words of its own for no citation', () => {
    expect(lines('Một câu.[^1]\n\n[^1]: Chú thích, xem [^bao-a].')).toEqual([
      'citation bao-a 3:22',
    ]);
  });

  it('finds HTML, images and headings', () => {
    expect(lines('# Một\n\n<b>hai</b> ![ba](x.jpg)\n\n<!-- lời nhắc -->')).toEqual([
      'heading 1 1:1',
      'html <b> 3:1',
      'image x.jpg 3:12',
    ]);
  });

  it('finds bare addresses and those of reference links', () => {
    expect(lines('Xem https://example.org và [đây].\n\n[đây]: javascript:x')).toEqual([
      'link https://example.org 1:5',
      'link javascript:x 3:1',
    ]);
  });

  it('finds mentions inside tables, lists and quotations', () => {
    expect(lines('| a | b |\n|---|---|\n| x[^s] | [p](partner:p) |\n\n> - q[^t]')).toEqual([
      'citation s 3:4',
      'link partner:p 3:11',
      'citation t 5:6',
    ]);
  });
});

describe('readPlainBody()', () => {
  it('reads every body of the real content just as the parser does', async () => {
    for (const { file, text } of await readFolder('content')) {
      const parts = file.endsWith('.md') && text ? splitFrontMatter(text) : null;
      if (!parts || typeof parts === 'string') continue;
      const plain = readPlainBody(parts.body);
      if (plain) expect(plain, file).toEqual(readAnyBody(parts.body));
    }
  }, 30_000);

  it('leaves to the parser whatever it could read differently', () => {
    const bit = fc.constantFrom(
      ...[
        '[^a]',
        '[x](person:b)',
        '[',
        ']',
        '(',
        ')',
        '!',
        '`',
        '<b>',
        '# ',
        '- ',
        '* ',
        '> ',
        '_',
      ],
      ...[
        '\n',
        '\n\n',
        '    ',
        ' ',
        'chữ',
        '**',
        '|',
        ':',
        '[^a]:',
        'https://e.org',
        '---',
        '\\',
        '1. ',
      ],
      ...['www.e.org', 'a@b.vn', '~~', '&amp;', '[x]: y', '[](z)', '\t', '===', '+ ', '"', "'"],
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 12 }), (bits) => {
        const body = bits.join('');
        const plain = readPlainBody(body);
        if (plain) expect(plain).toEqual(readAnyBody(body));
      }),
      { numRuns: 3000 },
    );
  });
});
