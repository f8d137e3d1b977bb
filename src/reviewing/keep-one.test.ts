import { describe, expect, it } from 'vitest';
import { pretendForge } from './forge.test-double.ts';
import { keepOneIssue } from './keep-one.ts';

const MARKER = '<!-- chronicle: weekly -->';
const bot = { login: 'github-actions[bot]', type: 'Bot' };
const issue = (given: object) => ({ number: 4, body: `${MARKER}\nold`, user: bot, ...given });
const wanted = { marker: MARKER, title: 'Weekly', body: `${MARKER}\nnew`, open: true };

async function kept(issues: object[], open: boolean) {
  const { forge, changes } = pretendForge({ 'issues?': issues });
  return { done: await keepOneIssue(forge, { ...wanted, open }), changes: changes() };
}

describe('keepOneIssue', () => {
  it('opens an issue when there is something to do and none is open', async () => {
    const { done, changes } = await kept([], true);
    expect(done).toBe('written');
    expect(changes).toEqual([
      { method: 'POST', path: 'issues', body: { title: 'Weekly', body: wanted.body } },
    ]);
  });

  it('changes the one that is open, and closes it when all is done', async () => {
    expect((await kept([issue({})], true)).done).toBe('changed');
    const { done, changes } = await kept([issue({})], false);
    expect(done).toBe('closed');
    expect(changes[0]).toMatchObject({ path: 'issues/4', body: { state: 'closed' } });
  });

  it('leaves issues of people and pull requests alone', async () => {
    const others = [issue({ user: { login: 'x', type: 'User' } }), issue({ pull_request: {} })];
    expect((await kept(others, true)).done).toBe('written');
  });

  it('does nothing when there is nothing to do', async () => {
    expect(await kept([], false)).toEqual({ done: 'nothing', changes: [] });
  });
});
