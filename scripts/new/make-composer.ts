import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type Surface, surfaceList } from '@/lib/draft/platform';

/** "business-suite" as it is exported: "businessSuite". */
const exportOf = (name: string) => name.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase());

const siteOf = (surface: Surface, month: string) => `import type { Selector, Site } from './composer';
import { find, findAll } from './find';
import { nameOf, startsWithOne } from './label';

const dialog = '[role="dialog"]';
const editors: Selector[] = [
  { css: '[contenteditable="true"][role="textbox"]', why: 'role of a text box', seen: '${month}' },
];
const button: Selector[] = [{ css: 'button, [role="button"]', why: 'role', seen: '${month}' }];

/** What the site writes on its buttons and in its notices, in both languages. */
const postWords = ['posting', 'kirim', 'post'];
const refusedWords = ['gagal', 'terjadi kesalahan', 'something went wrong'];
const sentWords = ['terkirim', 'diposting', 'posted'];

const frameOf = (editor: HTMLElement): HTMLElement => editor.closest<HTMLElement>(dialog) ?? editor.ownerDocument.body;
const postButtonOf = (frame: HTMLElement): HTMLElement | null =>
  findAll(button, frame).find((one) => postWords.includes(nameOf(one))) ?? null;

/** A text box in a dialog. No host is named yet: nothing asks for it before that. */
export const ${exportOf(surface)}: Site = {
  surface: '${surface}',
  platformsOf: () => ['${surface}'],
  hosts: [],
  editor: editors,
  frameOf,
  kindOf(editor) {
    const frame = frameOf(editor);
    // Without a dialog and its button it may be a comment, a message or a search.
    return frame.matches(dialog) && find(editors, frame) && postButtonOf(frame) ? 'post' : null;
  },
  postButtonOf,
  isPostKey: () => false,
  isScheduled: () => false,
  // Asked at the first record, as long as no place on the page tells it for sure.
  accountOf: () => null,
  hasMedia: (frame) => frame.querySelector('img, video') !== null,
  requestOf: () => null,
  notice: [{ css: '[role="alert"], [role="status"]', why: 'live region', seen: '${month}' }],
  readNotice(element) {
    const said = element.textContent ?? '';
    if (startsWithOne(said, refusedWords)) return 'refused';
    return startsWithOne(said, sentWords) ? 'sent' : null;
  },
};
`;

const testOf = (surface: Surface) => `// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ${exportOf(surface)} } from '@/lib/composers/${surface}';

const box = '<div contenteditable="true" role="textbox"></div>';

/** The first box of a page with this body. */
function editorIn(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.querySelector('[contenteditable]') as HTMLElement;
}

describe('${surface}', () => {
  it('kotak di dialog dengan tombol kirim adalah unggahan', () => {
    const editor = editorIn(\`<div role="dialog">\${box}<button>Posting</button></div>\`);
    expect(${exportOf(surface)}.kindOf(editor)).toBe('post');
    expect(${exportOf(surface)}.postButtonOf(${exportOf(surface)}.frameOf(editor))?.textContent).toBe('Posting');
  });

  it.each([\`<main>\${box}<button>Posting</button></main>\`, \`<div role="dialog">\${box}<button>Cari</button></div>\`])(
    'membiarkan kotak yang belum tentu unggahan: %s',
    (html) => expect(${exportOf(surface)}.kindOf(editorIn(html))).toBeNull(),
  );

  it.each([
    ['Terkirim', 'sent'],
    ['Gagal mengirim', 'refused'],
    ['Ada pesan baru', null],
  ] as const)('pemberitahuan "%s" berarti %s', (said, notice) => {
    const element = document.createElement('div');
    element.textContent = said;
    expect(${exportOf(surface)}.readNotice(element)).toBe(notice);
  });
});
`;

/**
 * Makes a composer for a surface that has none, with its test, and registers it. `month` is when its markup was looked
 * at, "2026-11". Gives the paths of what was made and changed. Throws one Indonesian sentence for a name that does not fit.
 */
export function makeComposer(name: string, month: string): [site: string, test: string, index: string] {
  const surface = surfaceList.find((one) => one === name);
  if (!surface)
    throw new Error(
      `"${name}" bukan tempat menulis yang dikenal (${surfaceList.join(', ')}). Tambahkan dahulu di lib/draft/platform.ts.`,
    );
  const site = `lib/composers/${name}.ts`;
  const test = `tests/composers/${name}.test.ts`;
  const index = 'lib/composers/index.ts';
  if (existsSync(site)) throw new Error(`${site} sudah ada.`);
  writeFileSync(site, siteOf(surface, month));
  writeFileSync(test, testOf(surface));
  const text = readFileSync(index, 'utf8');
  const registered = text
    .replace(
      "import type { Site } from './composer';\n",
      (line) => `${line}import { ${exportOf(name)} } from './${name}';\n`,
    )
    .replace(/(const sites: Site\[\] = \[[^\]]*)\]/, (_all, list: string) => `${list}, ${exportOf(name)}]`);
  if (registered.split(exportOf(name)).length < 3) throw new Error(`${index} tidak memuat daftar situs.`);
  writeFileSync(index, registered);
  return [site, test, index];
}
