import { describe, expect, it } from 'vitest';
import { slugOf } from './slug.ts';

describe('slugOf', () => {
  it.each([
    ['Ký quy chế phối hợp', 'ky-quy-che-phoi-hop'],
    ['Đối thoại Hữu nghị', 'doi-thoai-huu-nghi'],
    ['TP.HCM – Busan (2023)', 'tp-hcm-busan-2023'],
    ['Ho\u0323i nghi\u0323', 'hoi-nghi'],
    ['上海', ''],
  ])('makes %s plain', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });
});
