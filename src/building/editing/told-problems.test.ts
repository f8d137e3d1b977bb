import { describe, expect, it, vi } from 'vitest';
import type { Issue } from '#checking/issue.ts';
import { problemsFor } from '#domain/words/editing-problems.ts';
import { whenQuiet } from './debounce.ts';
import { problemPage } from './problem-page.ts';
import { toldInEach, toldProblems } from './told-problems.ts';

const issue = (severity: Issue['severity'], line = 4): Issue => ({
  path: 'content/events/2023/a b.md',
  line,
  column: 7,
  severity,
  kind: 'date-not-edtf',
  message: '“<b>” is no date',
  fix: 'write date: "2023"',
  docs: '/huong-dan/loi/date-not-edtf/',
});

describe('toldProblems()', () => {
  it('tells errors first, with place, repair and the addresses below the base', () => {
    const told = toldProblems([issue('warning'), issue('error')], 'en', '/base/');
    expect(told.errors).toBe(1);
    expect(told.title).toBe('Content problems: errors 1, warnings 1');
    expect(told.problems.map(({ severity }) => severity)).toEqual(['error', 'warning']);
    expect(told.problems[0]).toMatchObject({
      place: 'content/events/2023/a b.md:4',
      opens: '/base/__open-in-editor?file=content%2Fevents%2F2023%2Fa%20b.md%3A4%3A7',
      fix: 'Fix: write date: "2023"',
      docs: '/base/huong-dan/loi/date-not-edtf/',
    });
  });

  it('shows a hundred, and says how many more there are', () => {
    const many = Array.from({ length: 130 }, (_, line) => issue('error', line));
    const { problems, words } = toldProblems(many, 'en', '/');
    expect(problems).toHaveLength(100);
    expect(words.rest).toContain('30 more');
  });
});

describe('toldInEach()', () => {
  it('tells each page in its language, and any other in the first', () => {
    const issues = new Map([
      ['vi', [issue('error')]],
      ['en', [issue('error')]],
    ]);
    const told = toldInEach(issues, 'vi', '/');
    expect(told.lang).toBe('vi');
    expect(problemsFor(told, 'en').title).toBe('Content problems: errors 1, warnings 0');
    expect(problemsFor(told, 'fr').lang).toBe('vi');
  });
});

describe('problemPage()', () => {
  it('shows what an author wrote as text, whatever it holds', () => {
    const page = problemPage(toldProblems([issue('error')], 'en', '/base/'), '/base/');
    expect(page).toContain('“&#60;b&#62;” is no date.');
    expect(page).not.toContain('<b>”');
    expect(page).toContain('"/base/__problems"');
  });
});

describe('whenQuiet()', () => {
  it('works once for many changes, again for those that come meanwhile, and after a failure', async () => {
    vi.useFakeTimers();
    let done = 0;
    const failures: unknown[] = [];
    const work = async () => {
      done += 1;
      if (done === 1) throw new Error('first');
      await new Promise((resolve) => setTimeout(resolve, 50));
    };
    const ask = whenQuiet(work, (error) => failures.push(error), 10);
    ask();
    ask();
    await vi.advanceTimersByTimeAsync(15);
    expect([done, failures.length]).toEqual([1, 1]);
    ask();
    await vi.advanceTimersByTimeAsync(20);
    ask();
    await vi.advanceTimersByTimeAsync(15);
    expect(done).toBe(2);
    await vi.advanceTimersByTimeAsync(200);
    expect(done).toBe(3);
    vi.useRealTimers();
  });
});
