import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PersonLeft } from './interview.ts';
import { openTerminal, type Terminal } from './terminal.ts';

let keys = new PassThrough();
let terminal: Terminal;

beforeEach(() => {
  keys = new PassThrough();
  terminal = openTerminal(keys, new PassThrough().resume());
});
afterEach(() => {
  terminal.close();
});

describe('a terminal', () => {
  it('gives the line that was typed', async () => {
    const answer = terminal.askPerson('? ');
    keys.write('Phan Văn Mãi\r');
    expect(await answer).toBe('Phan Văn Mãi');
  });

  it('completes by Tab', async () => {
    const answer = terminal.askPerson('? ', (line) => [['phan-van-mai'], line]);
    keys.write('Phan V\t');
    await new Promise((resolve) => setTimeout(resolve, 50));
    keys.write('\r');
    expect(await answer).toBe('phan-van-mai');
  });

  it('keeps lines that were pasted before they were asked for', async () => {
    const first = terminal.askPerson('? ');
    keys.write('a\rb\r');
    expect([await first, await terminal.askPerson('? ')]).toEqual(['a', 'b']);
  });

  it.each([
    ['Ctrl-C', '\x03'],
    ['Ctrl-D', '\x04'],
  ])('tells by %s that the person has left, then and at each question', async (_, key) => {
    const answer = terminal.askPerson('? ');
    keys.write(key);
    await expect(answer).rejects.toThrow(PersonLeft);
    await expect(terminal.askPerson('? ')).rejects.toThrow(PersonLeft);
  });
});
