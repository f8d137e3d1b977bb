import { describe, expect, it } from 'vitest';
import { Progress, timesInWords, toldInWords, type Told } from './progress.ts';

/** A progress with a clock that is moved by hand, and all it told. */
function watched() {
  const told: Told[] = [];
  let now = 0;
  const progress = new Progress(
    (each) => told.push(each),
    () => now,
  );
  return { told, progress, pass: (ms: number) => (now += ms) };
}

describe('the progress of a build', () => {
  it('tells when a stage begins, what it says, and how long it took', async () => {
    const { told, progress, pass } = watched();
    const found = await progress.stage('Counting', () => {
      progress.say('  … 250');
      pass(1250);
      return Promise.resolve(7);
    });
    progress.say('All well.');
    expect(found).toBe(7);
    expect(told).toEqual([
      { kind: 'begun', stage: 'Counting' },
      { kind: 'said', stage: 'Counting', message: '  … 250' },
      { kind: 'done', stage: 'Counting', seconds: 1.25 },
      { kind: 'said', stage: null, message: 'All well.' },
    ]);
    expect(told.map(toldInWords)).toEqual(['Counting …', '  … 250', '  1.3 s', 'All well.']);
  });

  it('has no time of a stage that failed', async () => {
    const { told, progress } = watched();
    await progress.stage('First', () => 1);
    const failing = progress.stage('Second', () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(progress.times.map(({ stage }) => stage)).toEqual(['First']);
    expect(told.at(-1)).toEqual({ kind: 'begun', stage: 'Second' });
  });
});

describe('where the time went', () => {
  it('is said for each stage and for what lies between them, in columns', () => {
    const times = [
      { stage: 'Rendering the pages', seconds: 64.44 },
      { stage: 'Searching', seconds: 20 },
    ];
    expect(timesInWords(times, 100)).toBe(
      [
        '  Rendering the pages   64.4 s  64 %',
        '  Searching             20.0 s  20 %',
        '  Anything else         15.6 s  16 %',
      ].join('\n'),
    );
  });

  it('is nothing worth a share where nothing took any time', () => {
    expect(timesInWords([], 0)).toBe('  Anything else    0.0 s   0 %');
  });
});
