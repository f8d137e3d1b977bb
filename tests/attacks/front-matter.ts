import type { Attack } from './attack.ts';

const BOMB = [
  'a: &a [x,x,x,x,x,x,x,x,x]',
  ...'bcdefgh'.split('').map((name, at) => {
    const before = 'abcdefgh'[at] ?? 'a';
    return `${name}: &${name} [${Array(9).fill(`*${before}`).join(',')}]`;
  }),
].join('\n');

/** Lines of YAML added to an event: tags that make objects, anchors that multiply, keys that every object has. */
export const FRONT_MATTER: readonly Attack[] = [
  ['place: !!js/function "function () { __canary = 1 }"', 'yaml-syntax'],
  ['place: !!js/undefined ""', 'yaml-syntax'],
  ['place: !!js/regexp /a/', 'yaml-syntax'],
  ['place: !!python/object/apply:os.system ["true"]', 'yaml-syntax'],
  ['place: !ruby/object:Gem::Installer {}', 'yaml-syntax'],
  ['place: !<tag:evil.example,2000:x> y', 'yaml-syntax'],
  ['place: !!binary PHNjcmlwdD4=', 'wrong-type'],
  ['place: &a x', 'yaml-syntax'],
  ['place: *a', 'yaml-syntax'],
  ['<<: { status: cancelled }', 'harmless'],
  [BOMB, 'yaml-syntax'],
  ['__proto__: { status: cancelled }', 'unknown-key'],
  ['"__proto__": { toString: 1 }', 'unknown-key'],
  ['constructor: { prototype: { x: 1 } }', 'unknown-key'],
  ['prototype: 1', 'unknown-key'],
  ['toString: 1', 'unknown-key'],
  ['hasOwnProperty: 1', 'unknown-key'],
  ['layout: ../../../etc/passwd', 'unknown-key'],
  ['slug: ../../index', 'unknown-key'],
  ['draft: true\npermalink: /', 'unknown-key'],
  ['title: Hai', 'duplicate-key'],
  ['? [a]\n: b', 'unknown-key'],
  ['place: { __proto__: x }', 'harmless'],
  ['place: { constructor: x }', 'not-a-language'],
  ['partners: [__proto__]', 'not-a-slug'],
  ['partners: [constructor]', 'unknown-reference'],
  ['importance: .inf', 'unknown-value'],
  ['importance: 1e999', 'unknown-value'],
  ['status: toString', 'unknown-value'],
  ['place: |\n  <script>__canary=1</script>\n  hai', 'markdown-in-value'],
  ['aliases: [../../index]', 'not-a-slug'],
  ['aliases: ["a/../../b"]', 'not-a-slug'],
  ['aliases: ["a%2f..%2fb"]', 'not-a-slug'],
  ['aliases: ["/etc/passwd"]', 'not-a-slug'],
  ['aliases: ["a\\nLocation: https://evil.example/"]', 'not-a-slug'],
  ['aliases: ["a /b 301"]', 'not-a-slug'],
  ['aliases: [index.html]', 'not-a-slug'],
  ['aliases: [".."]', 'not-a-slug'],
  ['aliases: ["_headers"]', 'not-a-slug'],
  ['sources: [{ id: "../bao-moi" }]', 'duplicate-key'],
  ['partners: ["../busan"]', 'not-a-slug'],
  ['partners: ["busan\\u0000"]', 'not-a-slug'],
];
