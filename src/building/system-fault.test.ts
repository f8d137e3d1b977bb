import { describe, expect, it } from 'vitest';
import { systemFault, systemFaultIn } from './system-fault.ts';

const failed = (code: string, more: object = { path: '/a/b' }) =>
  Object.assign(new Error(`${code}: what Node says, open '/a/b'`), { code, ...more });

describe('A fault of the machine', () => {
  it.each([
    ['ENOSPC', 'The disk is full: /a/b. Free some space'],
    ['EDQUOT', 'This account may store no more on the disk: /a/b. Delete something'],
    ['EFBIG', 'A file would be larger than may be written here: /a/b. Allow larger ones'],
    [
      'EROFS',
      'The disk can only be read: /a/b. Make it writable, or name another folder: OUT_DIR=',
    ],
    ['EACCES', 'This account may not do that: /a/b. Look whose it is'],
    ['EPERM', 'This account may not do that: /a/b. Look whose it is'],
    ['EMFILE', 'More files would be open at once than this machine allows: /a/b.'],
    ['ENFILE', 'More files would be open at once than this machine allows: /a/b.'],
    ['ENOMEM', 'There is not enough memory.'],
    ['EIO', 'The disk could not be read or written: /a/b.'],
  ])('is told in words, with the place and what to do: %s', (code, words) => {
    const told = systemFault(failed(code));
    expect(told).toContain(words);
    expect(told).not.toContain(code);
  });

  it('names where something was to be written, not where it came from', () => {
    expect(systemFault(failed('ENOSPC', { path: '/from', dest: '/to' }))).toContain('full: /to.');
  });

  it('needs no place', () => {
    expect(systemFault(failed('ENOSPC', {}))).toContain('The disk is full. Free');
  });

  it.each([failed('ENOENT'), failed('toString'), new Error('a plain one'), 'a word', null])(
    'is none of %s',
    (error) => {
      expect(systemFault(error)).toBeNull();
    },
  );
});

describe('A fault of the machine in what a program printed', () => {
  it.each([
    ['12:00:00 [ERROR] ENOSPC: no space left on device, write\n  at x', 'The disk is full. Free'],
    ["EACCES: permission denied, open '/c/d'\n", 'This account may not do that: /c/d.'],
    ["x EROFS: read-only file system, copyfile '/a' -> '/b/c'", 'The disk can only be read: /b/c.'],
    ['Caused by:\n    No space left on device (os error 28)\n', 'The disk is full. Free'],
    ['File too large (os error 27)', 'A file would be larger than may be written here. Allow'],
    ['Too many open files (os error 24)', 'More files would be open at once'],
  ])('is found: %s', (log, words) => {
    expect(systemFaultIn(log)).toContain(words);
  });

  it.each(['', 'all went well', 'The word ENOSPC alone', 'No such file (os error 2)'])(
    'is none of %j',
    (log) => {
      expect(systemFaultIn(log)).toBeNull();
    },
  );
});
