import { describe, expect, it } from 'vitest';
import { CONTENT_POLICY, withPolicy } from './content-policy.ts';

const META = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">`;

describe('withPolicy', () => {
  it('puts the policy behind the encoding and before anything that is loaded', () => {
    const page = '<!doctype html><html lang="x"><head><meta charset="utf-8"><link href="a.css">';
    expect(withPolicy(page)).toBe(
      `<!doctype html><html lang="x"><head><meta charset="utf-8">${META}<link href="a.css">`,
    );
  });

  it('begins the head with it when the page names no encoding', () => {
    expect(withPolicy('<head><title>A</title>')).toBe(`<head>${META}<title>A</title>`);
  });

  it('begins a page without a head with it', () => {
    expect(withPolicy('<!doctype html><title>A</title>')).toBe(
      `<!doctype html>${META}<title>A</title>`,
    );
  });

  it('says nothing of frames, which browsers would complain about', () => {
    expect(withPolicy('<head>')).not.toContain('frame-ancestors');
  });

  it('refuses what is no page', () => {
    expect(() => withPolicy('{}')).toThrow('has no <head>');
  });
});
