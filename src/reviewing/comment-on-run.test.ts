import { describe, expect, it } from 'vitest';
import { commentOnRun } from './comment-on-run.ts';
import { pretendForge } from './forge.test-double.ts';

const SHA = 'a'.repeat(40);
const run = {
  event: 'pull_request',
  head_sha: SHA,
  head_branch: 'them/tea & talk',
  conclusion: 'success',
  head_repository: { full_name: 'stranger/chronicle', owner: { login: 'stranger' } },
};
const report = { id: 5, name: 'report', size_in_bytes: 900, expired: false };
const preview = { id: 6, name: 'xem-truoc', size_in_bytes: 9e7, expired: false };
const answers = {
  'actions/runs/1/artifacts': { artifacts: [report, preview] },
  'actions/runs/1': run,
  'pulls/12/files': [{ filename: 'content/events/2023/a.md' }] as object[],
  'pulls?': [{ number: 12, head: { sha: SHA } }],
  'issues/12/comments': [] as object[],
};
const place = {
  home: 'https://forge.example/example/chronicle',
  previews: null as string | null,
  language: 'vi',
  contentPath: 'content',
};
const unpack = (_archive: Uint8Array, name: string) =>
  name === 'problems.md' ? '## Kiểm tra\n\n[x](https://evil.example) @you' : null;

async function told(given: Partial<typeof answers> = {}, where = place) {
  const { forge, asked, changes } = pretendForge({ ...answers, ...given });
  const line = await commentOnRun(forge, 1, where, unpack);
  const [change] = changes();
  return {
    line,
    asked,
    changes: changes(),
    body: (change?.body as { body?: string } | undefined)?.body ?? '',
  };
}

describe('commentOnRun', () => {
  it('says the outcome, where the preview is, and what the report says', async () => {
    const { body, changes } = await told();
    expect(changes.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST issues/12/comments',
    ]);
    expect(body).toMatchInlineSnapshot(`
      "<!-- chronicle: review -->

      ## ✅ Nội dung đạt, người duyệt có thể xem

      **Bản xem trước để tải:** [xem-truoc.zip](https://forge.example/example/chronicle/actions/runs/1/artifacts/6). Giải nén cả thư mục rồi mở \`index.html\`; không cần cài gì. Trên GitHub phải đăng nhập mới tải được.

      [Nhật ký của lần kiểm tra này](https://forge.example/example/chronicle/actions/runs/1)

      Máy viết lời này cho bản \`aaaaaaaaaa\` và tự cập nhật mỗi khi đề nghị đổi. Phần bên dưới lấy từ chính đề nghị ấy, chưa có ai kiểm chứng.

      ---

      ### Kiểm tra

      x @&#8203;you
      "
    `);
  });

  it('changes its comment instead of writing another, and leaves those that only look like it', async () => {
    const marked = '<!-- chronicle: review --> old';
    const comments = [
      { id: 1, body: marked, user: { login: 'stranger', type: 'User' } },
      { id: 2, body: 'hello', user: { login: 'github-actions[bot]', type: 'Bot' } },
      { id: 3, body: marked, user: { login: 'github-actions[bot]', type: 'Bot' } },
    ];
    const { changes } = await told({ 'issues/12/comments': comments });
    expect(changes.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'PATCH issues/comments/3',
    ]);
  });

  it('asks the forge whose run it was: the branch of that very owner, at that very commit', async () => {
    const { asked } = await told();
    expect(asked.map(({ path }) => path)).toContain(
      'pulls?state=open&head=stranger%3Athem%2Ftea%20%26%20talk',
    );
    const other = await told({ 'pulls?': [{ number: 12, head: { sha: 'b'.repeat(40) } }] });
    expect(other.changes).toEqual([]);
    expect(other.line).toContain('no open pull request');
  });

  it('says nothing of a run that was for no pull request', async () => {
    const { changes } = await told({ 'actions/runs/1': { ...run, event: 'push' } });
    expect(changes).toEqual([]);
  });

  it('does not open a report of unlikely size', async () => {
    const huge = { artifacts: [{ ...report, size_in_bytes: 9e6 }] };
    const { asked, body } = await told({ 'actions/runs/1/artifacts': huge });
    expect(asked.some(({ path }) => path.endsWith('/zip'))).toBe(false);
    expect(body).toContain('không để lại báo cáo');
    expect(body).toContain('Chưa có bản xem trước');
  });

  it('names an address only for a branch of the repository itself', async () => {
    const previews = 'https://pages.example/chronicle/';
    const fork = await told({}, { ...place, previews });
    expect(fork.body).not.toContain('pages.example');
    const own = {
      ...run,
      head_repository: { full_name: 'example/chronicle', owner: { login: 'e' } },
    };
    const ours = await told({ 'actions/runs/1': own }, { ...place, previews });
    expect(ours.body).toContain('https://pages.example/chronicle/pr/12/');
  });

  it('warns where the proposal changes more than content, with which it may have changed its check', async () => {
    expect((await told()).body).not.toContain('⚠️');
    const changed = [{ filename: 'content/a.md' }, { filename: '.github/workflows/content.yml' }];
    const { body } = await told({ 'pulls/12/files': changed });
    expect(body).toContain('⚠️ Đề nghị này còn đổi 1 tệp ngoài nội dung');
    expect(body.indexOf('⚠️')).toBeLessThan(body.indexOf('Bản xem trước'));
    const moved = [{ filename: 'content/x.ts', previous_filename: 'src/checking/x.ts' }];
    expect((await told({ 'pulls/12/files': moved })).body).toContain('⚠️');
  });

  it('fits into a comment however long the report is', async () => {
    const { forge, changes } = pretendForge(answers);
    await commentOnRun(forge, 1, place, () => '- một dòng\n'.repeat(20_000));
    const { body } = changes()[0]?.body as { body: string };
    expect(body.length).toBeLessThan(65_536);
    expect(body).toContain('không vừa ở đây');
  });
});
