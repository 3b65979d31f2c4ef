import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readmePictures } from '@/scripts/shots/readme-list';
import { commands } from '@/server/commands';

const read = (path: string) => readFileSync(path, 'utf8');
const papers = globSync(['*.md', 'docs/*.md']);
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** What stands between ``` is an example of something else. */
const proseOf = (paper: string) => read(paper).replace(/^ *```[\s\S]*?^ *```/gm, '');

/** Links and pictures to files of ours: the file as seen from the root, and the heading behind the #. */
const linksIn = (paper: string) =>
  [...proseOf(paper).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].map(([, path = '', heading = '']) => ({
    file: path === '' ? paper : join(dirname(paper), path),
    heading,
  }));

/** The anchors of a page as GitHub makes them of its headings. */
const anchorsOf = (paper: string) =>
  [...proseOf(paper).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );

/** Everything that a reader is told to type: `npm run NAME -- words`, in code. */
const typed = papers.flatMap((paper) =>
  [...read(paper).matchAll(/npm run (?:--silent )?([a-z][\w:-]*)(?: -- ([^`\n]*))?/g)].map(
    ([, name = '', words = '']) => ({ paper, name, words }),
  ),
);
const wordsOf = (command: string) => typed.filter(({ name }) => name === command).map(({ words }) => words);

/** A script with the rooms that bear its name: where its options are read. */
const sourceOf = (name: string) => {
  const file = /(?:tsx|node) (\S+)/.exec(scripts[name] ?? '')?.[1] ?? '';
  const room = basename(file).replace(/\.\w+$/, '');
  const own = existsSync(file) ? [file] : [];
  return [...own, ...globSync(`scripts/${room}/*.ts`), ...globSync(`tests/proof/tally/*.ts`)].map(read).join('\n');
};

describe('pintu depan', () => {
  it('memuat ketiga jalan masuk: admin, Diskominfo, pengembang', () => {
    const head = read('README.md').split('## ')[0] ?? '';
    expect(head).toContain('](README.id.md)');
    expect(head).toContain('](docs/peluncuran.md)');
    expect(head).toContain('](#two-commands)');
    expect(read('README.md').split('\n').length).toBeLessThan(200);
  });

  it('setiap tautan dan gambar menunjuk berkas dan judul yang ada', () => {
    const links = papers.flatMap((paper) => linksIn(paper).map((link) => ({ paper, ...link })));
    expect(links.length).toBeGreaterThan(60);
    const lost = links.filter(({ file, heading }) =>
      heading && existsSync(file) ? !anchorsOf(file).includes(heading) : !existsSync(file),
    );
    expect(lost).toEqual([]);
  });

  it('setiap perintah npm yang disebut ada, dan setiap perintah yang ada disebut di docs/commands.md', () => {
    expect(typed.length).toBeGreaterThan(50);
    expect(typed.filter(({ name }) => !Object.hasOwn(scripts, name))).toEqual([]);
    const page = read('docs/commands.md');
    const unnamed = Object.keys(scripts).filter(
      (name) => !new RegExp(`\`npm (?:run (?:--silent )?)?${name}(?![\\w:-])`).test(page),
    );
    expect(unnamed).toEqual([]);
  });

  it('setiap pilihan yang disebut dibaca oleh perintahnya', () => {
    const options = typed.flatMap(({ name, words }) =>
      [...words.matchAll(/--[a-z]+/g)].map(([option]) => ({ name, option })),
    );
    expect(options.length).toBeGreaterThan(8);
    expect(options.filter(({ name, option }) => !sourceOf(name).includes(`'${option}'`))).toEqual([]);
  });

  it('setiap pembuktian dan setiap perintah rekap yang disebut ada', () => {
    const proofs = wordsOf('proof').map((words) => words.split(' ')[0] ?? '');
    const source = read('scripts/proof.ts');
    expect(new Set(proofs).size).toBeGreaterThanOrEqual(13);
    expect(proofs.filter((name) => name !== 'NAME' && !source.includes(`\n  ${name}: {`))).toEqual([]);
    const asked = wordsOf('tally').flatMap((words) => words.split(' ')[0] || []);
    expect(new Set(asked).size).toBeGreaterThanOrEqual(6);
    expect(asked.filter((name) => !Object.hasOwn(commands, name))).toEqual([]);
    const settings = [...read('docs/commands.md').matchAll(/`([A-Z]+_?[A-Z]+)`/g)].map(([, name = '']) => name);
    expect(settings.length).toBeGreaterThanOrEqual(7);
    expect(settings.filter((name) => !read('server/main.ts').includes(`env.${name}`))).toEqual([]);
  });
});

/** Words of Windows and of the browsers, and titles that are no words of a page. */
const foreign = ['Ekstrak Semua', 'Developer mode', 'Load unpacked', 'Remove'];

it('setiap nama tombol dan halaman yang disebut panduan berbahasa Indonesia tampil di layar', () => {
  const screens = globSync(['{lib/words,lib/latihan,server,components}/**/*.{ts,tsx}', 'tests/pages/*/*.tsx'])
    .map(read)
    .join('\n')
    .replace(/\s+/g, ' ');
  const guides = ['README.id.md', ...['peluncuran', 'pelatih', 'situs-langsung'].map((name) => `docs/${name}.md`)];
  const named = guides.flatMap((guide) =>
    [...proseOf(guide).matchAll(/(?<!\*)\*((?!In English)\p{Lu}[^*\n]*)\*(?!\*)/gu)]
      .flatMap(([, words = '']) => words.split(' → '))
      .map((words) => ({ guide, words: words.split('…')[0]?.replace(/[.,]? ?$/, '') ?? '' })),
  );
  expect(named.length).toBeGreaterThan(80);
  const lost = named.filter(({ words }) => !foreign.includes(words) && !screens.includes(words));
  expect(lost).toEqual([]);
});

describe('gambar', () => {
  const shown = new Set(
    papers
      .flatMap((paper) => linksIn(paper).map(({ file }) => file))
      .filter((file) => file.startsWith('docs/pictures/')),
  );

  it('yang dibuat npm run shots -- readme, yang tersimpan, dan yang ditampilkan adalah yang sama', () => {
    const made = readmePictures.map(({ name }) => `docs/pictures/${name}.png`).sort();
    expect(globSync('docs/pictures/*').sort()).toEqual(made);
    expect([...shown].sort()).toEqual(made);
  });

  it('masing-masing di bawah 200 kB dan punya teks pengganti', () => {
    expect([...shown].filter((file) => statSync(file).size > 200_000)).toEqual([]);
    const mute = papers.filter((paper) => /!\[\s*\]\(/.test(read(paper)));
    expect(mute).toEqual([]);
  });
});

describe('gambar perjalanan satu unggahan', () => {
  const drawing = read('docs/perjalanan.svg');

  it('punya judul dan uraian, dan terbaca terang dan gelap', () => {
    expect(drawing).toMatch(/role="img" aria-labelledby="judul uraian"/);
    expect(drawing).toMatch(/<title id="judul">.+<\/title>/);
    expect(drawing).toMatch(/<desc id="uraian">/);
    expect(drawing).toContain('prefers-color-scheme: dark');
  });

  it('hanya menyebut ruang yang ada dan jenis yang dipakai kode', () => {
    const rooms = [...drawing.matchAll(/(?:lib|components|server)\/\w+/g)].map(([room]) => room);
    expect(rooms.length).toBeGreaterThan(12);
    expect(rooms.filter((room) => !existsSync(room))).toEqual([]);
    const names = [...drawing.matchAll(/class="(?:type|end)"[^>]*>(\w+)/g)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(12);
    const code = globSync('{lib,components}/**/*.{ts,tsx}').map(read).join('\n');
    const isExported = (name: string) => new RegExp(`export (?:interface|type|function) ${name}\\b`).test(code);
    expect(names.filter((name) => !isExported(name))).toEqual([]);
  });
});
