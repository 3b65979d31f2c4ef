// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { threads } from '@/lib/composers/threads';

const box = (placeholder: string) =>
  `<div contenteditable="true" role="textbox" data-lexical-editor="true" aria-placeholder="${placeholder}"></div>`;
const own = '<a href="/@kel.kejaksaan">kel.kejaksaan</a>';
const button = (words: string) => `<div role="button">${words}</div>`;
const picture = (name: string) => `<div role="button"><svg aria-label="${name}"></svg></div>`;

/** The first box of a page with this body, at this path. */
function editorIn(html: string, path = '/'): HTMLElement {
  history.replaceState(null, '', path);
  document.body.innerHTML = html;
  return document.querySelector('[contenteditable]') as HTMLElement;
}
const dialog = (inside: string) => `<div role="dialog">${inside}</div>`;

describe('Threads', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  it.each([
    ['Kirim', 'What’s new?', 'post'],
    ['Posting', 'Apa yang baru?', 'post'],
    ['Post', 'Reply to dapurbutini...', 'response'],
    ['Balas', 'Balas dapurbutini...', 'response'],
    ['Kirim', 'Pesan...', null],
    ['Simpan', 'Apa yang baru?', null],
  ])('dialog bertombol %s dengan "%s" adalah %s', (words, placeholder, kind) => {
    expect(threads.kindOf(editorIn(dialog(own + box(placeholder) + button(words))))).toBe(kind);
  });

  it('di halaman sebuah postingan kotak tanpa kata yang dikenal adalah tanggapan, dialog utas baru tetap unggahan', () => {
    const path = '/@dapurbutini/post/Dx1';
    const inline = `<div role="main"><div>${box('Antworten')}${picture('Balas')}</div></div>`;
    expect(threads.kindOf(editorIn(inline, path))).toBe('response');
    expect(threads.kindOf(editorIn(dialog(box('What’s new?') + button('Post')), path))).toBe('post');
  });

  it('mengenal edit, dan kotak tanpa tombolnya belum apa-apa', () => {
    expect(threads.kindOf(editorIn(dialog(`<h1>Edit postingan</h1>${box('')}${button('Kirim')}`)))).toBe('edit');
    expect(threads.kindOf(editorIn(`<div role="main"><div>${box('Apa yang baru?')}</div></div>`))).toBeNull();
  });

  it('tombol kirim adalah yang sesudah kotak, bukan tombol balas pada postingan di atasnya', () => {
    const editor = editorIn(dialog(picture('Balas') + own + box('Balas dapurbutini...') + button('Kirim')));
    expect(threads.postButtonOf(threads.frameOf(editor))?.textContent).toBe('Kirim');
  });

  it('akun adalah nama tepat sebelum kotak, bukan penulis postingan yang dibalas', () => {
    const parent = '<a href="/@dapurbutini">dapurbutini</a><a href="/@dapurbutini/post/D1">2 j</a>';
    const editor = editorIn(dialog(parent + own + box('Balas dapurbutini...') + button('Kirim')));
    expect(threads.accountOf(threads.frameOf(editor))).toBe('@kel.kejaksaan');
    const nameless = editorIn(dialog(box('Apa yang baru?') + button('Kirim')));
    expect(threads.accountOf(threads.frameOf(nameless))).toBeNull();
  });

  it('tombol Jadwalkan berarti dijadwalkan', () => {
    const frame = threads.frameOf(editorIn(dialog(box('Apa yang baru?') + button('Jadwalkan'))));
    expect(threads.isScheduled(frame)).toBe(true);
    expect(threads.isScheduled(threads.frameOf(editorIn(dialog(box('') + button('Kirim')))))).toBe(false);
  });

  it.each([
    ['Diposting', 'sent'],
    ['Posted', 'sent'],
    ['Selesai <a href="https://www.threads.com/@kel/post/Dab_1">Lihat</a>', 'sent'],
    ['Selesai <a href="https://example.com/@kel/post/Dab_1">Lihat</a>', null],
    ['Memposting…', null],
    ['Postingan dijadwalkan', 'scheduled'],
    ['Gagal memposting. Coba lagi.', 'refused'],
  ])('mengerti pemberitahuan "%s"', (html, meaning) => {
    document.body.innerHTML = `<div role="alert">${html}</div>`;
    expect(threads.readNotice(document.querySelector('[role="alert"]') as Element)).toBe(meaning);
  });

  it('saksi permintaan: teks, gambar, beberapa gambar; bukan yang lain', () => {
    const path = threads.requestOf('post');
    for (const kind of ['only_post', 'post_app_feed', 'post_app_sidecar'])
      expect(path?.test(`/api/v1/media/configure_text_${kind}/`)).toBe(true);
    expect(path?.test('/api/v1/media/configure/')).toBe(false);
  });
});
