import { describe, expect, it } from 'vitest';
import { runSteps, type Plan } from './run-steps.ts';
import type { Outcome, Step } from './step.ts';

const step = (name: string, outcome: Partial<Outcome>): Step => ({
  name,
  run: () => Promise.resolve({ passed: 0, failed: 0, skipped: 0, output: '', ...outcome }),
});

async function said(plan: Plan): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  const code = await runSteps(plan, (line) => lines.push(line));
  return { code, lines };
}

describe('runSteps', () => {
  it('closes with the sum of all steps, alone on its line', async () => {
    const { code, lines } = await said([step('one', { passed: 2 }), step('two', { passed: 3 })]);
    expect(lines.at(-1)).toBe('5 passed, 0 failed');
    expect(code).toBe(0);
  });

  it('runs the steps after a failed one too, and names what failed', async () => {
    const { code, lines } = await said([step('one', { failed: 1 }), step('two', { passed: 3 })]);
    expect(lines.slice(-2)).toEqual(['Failed: one.', '3 passed, 1 failed']);
    expect(code).toBe(1);
  });

  it('shows the output of a failed step and keeps that of a good one to itself', async () => {
    const { lines } = await said([
      step('good', { passed: 1, output: 'fine' }),
      step('bad', { failed: 1, output: 'broken here' }),
    ]);
    expect(lines.join('\n')).toContain('    broken here');
    expect(lines.join('\n')).not.toContain('fine');
  });

  it('says why a step was skipped, and counts it', async () => {
    const { code, lines } = await said([step('browser', { skipped: 1, output: 'no browser' })]);
    expect(lines.join('\n')).toContain('    no browser');
    expect(lines.at(-1)).toBe('0 passed, 0 failed, 1 skipped');
    expect(code).toBe(0);
  });

  it('counts a step that crashed as a failure', async () => {
    const crash: Step = { name: 'crash', run: () => Promise.reject(new Error('out of paper')) };
    const { code, lines } = await said([crash]);
    expect(code).toBe(1);
    expect(lines.join('\n')).toContain('out of paper');
  });

  it('runs rows beside each other, the steps of a row in turn, and what follows after all', async () => {
    const order: string[] = [];
    const waits = (name: string, turns = 0): Step => ({
      name,
      run: async () => {
        order.push(`${name} begins`);
        for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
        order.push(`${name} ends`);
        return { passed: 1, failed: 0, skipped: 0, output: '' };
      },
    });
    const { lines } = await said([
      { rows: [[waits('long', 9), waits('next')], [waits('short')]] },
      waits('last'),
    ]);
    expect(order.indexOf('short begins')).toBeLessThan(order.indexOf('long ends'));
    expect(order.indexOf('next begins')).toBeGreaterThan(order.indexOf('long ends'));
    expect(order.slice(-2)).toEqual(['last begins', 'last ends']);
    expect(order.indexOf('last begins')).toBeGreaterThan(order.indexOf('next ends'));
    expect(lines.at(-1)).toBe('4 passed, 0 failed');
  });

  it('has two rows under way and begins the next in the place of the one that ends first', async () => {
    let underWay = 0;
    let most = 0;
    const begun: string[] = [];
    const ended: string[] = [];
    const ends = new Map<string, () => void>();
    const holds = (name: string): Step => ({
      name,
      run: async () => {
        begun.push(name);
        underWay += 1;
        most = Math.max(most, underWay);
        await new Promise<void>((resolve) => ends.set(name, resolve));
        underWay -= 1;
        ended.push(name);
        return { passed: 1, failed: 0, skipped: 0, output: '' };
      },
    });
    const whole = said([{ rows: ['long', 'short', 'next'].map((name) => [holds(name)]) }]);
    await expect.poll(() => begun).toEqual(['long', 'short']);
    ends.get('short')?.();
    await expect.poll(() => begun).toEqual(['long', 'short', 'next']);
    ends.get('next')?.();
    ends.get('long')?.();
    expect((await whole).lines.at(-1)).toBe('3 passed, 0 failed');
    expect(ended).toEqual(['short', 'next', 'long']);
    expect(most).toBe(2);
  });
});
