import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as yaml from 'yaml';
import { readYaml } from './yaml-document.ts';

// The parser that keeps places is much slower than the build's own, so its work is counted.
vi.mock('yaml', async (original) => {
  const real = await original<typeof yaml>();
  return { ...real, parseDocument: vi.fn(real.parseDocument) };
});
const parsed = vi.mocked(yaml.parseDocument);
beforeEach(() => {
  parsed.mockClear();
});

describe('the parser that keeps places', () => {
  it('is not asked for a text that the build reads', () => {
    expect(readYaml('title: Tea\ndate: "2023"\n', 0)).toMatchObject({ faults: [], alias: null });
    expect(parsed).not.toHaveBeenCalled();
  });

  it('is asked once, whatever is wanted of it', () => {
    const document = readYaml('title: Tea\nplace: A & B\n', 0);
    document.valueAt(['title']);
    document.typed(['place']);
    expect(parsed).toHaveBeenCalledTimes(1);
  });

  it('is spared a text nested deeper than the build reads, which would take it seconds', () => {
    const deep = `a: ${'['.repeat(2000)}&x${']'.repeat(2000)}\n`;
    const { data, faults, alias, stoppedAt } = readYaml(deep, 3);
    expect({ data, faults, alias, line: stoppedAt?.line }).toEqual({
      data: undefined,
      faults: [],
      alias: null,
      line: 4,
    });
    expect(parsed).not.toHaveBeenCalled();
  });
});
