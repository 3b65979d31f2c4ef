// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { instagram } from '@/lib/composers/instagram';

const box =
  '<div contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="Tulis keterangan..."></div>';
const face = (alt: string, name: string) => `<div><img alt="${alt}"><span><span>${name}</span></span></div>`;
const dialog = (name: string, inside: string, button = 'Bagikan') =>
  `<div role="dialog" aria-label="${name}"><div role="button">${button}</div><div><div>${inside}</div>${box}</div></div>`;
const link = (href: string, alt: string, words: string) =>
  `<a href="${href}"><img alt="${alt}"><span>${words}</span></a>`;

const show = (html: string) => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...body.childNodes);
};
const frame = () => document.querySelector<HTMLElement>('[role="dialog"]') as HTMLElement;
const kindOf = (css: string) => instagram.kindOf(document.querySelector<HTMLElement>(css) as HTMLElement);

beforeEach(() => document.body.replaceChildren());

describe('akun yang menulis di Instagram', () => {
  it.each([
    ['foto profil dan nama sepakat', face('Foto profil kel_kejaksaan', 'kel_kejaksaan'), '@kel_kejaksaan'],
    ['bahasa Inggris', face("kel_kejaksaan's profile picture", 'kel_kejaksaan'), '@kel_kejaksaan'],
    [
      'akun terverifikasi',
      face('Foto profil kel.kejaksaan', 'kel.kejaksaan<svg><title>Terverifikasi</title></svg>'),
      '@kel.kejaksaan',
    ],
    ['nama tanpa foto profil', '<div><span>kel_kejaksaan</span></div>', null],
    ['foto profil tanpa nama', face('Foto profil kel_kejaksaan', 'Kelurahan'), null],
    ['nama lain dari fotonya', face('Foto profil kel_kejaksaan', 'rina'), null],
    ['dua akun', face('Foto profil kel', 'kel') + face('Foto profil rina', 'rina'), null],
  ])('%s', (_name, inside, account) => {
    show(dialog('Buat postingan baru', inside));
    expect(instagram.accountOf(frame())).toBe(account);
  });

  it('dari "Profil" di navigasi, bukan dari foto orang lain di umpan', () => {
    show(link('/rina/', 'Foto profil rina', 'rina') + link('/kel_kejaksaan/', 'Foto profil kel_kejaksaan', 'Profil'));
    expect(instagram.accountOf(document.body)).toBe('@kel_kejaksaan');
    show(link('/kel_kejaksaan/', 'Foto profil rina', 'Profil'));
    expect(instagram.accountOf(document.body)).toBeNull();
  });
});

describe('kotak di Instagram', () => {
  it.each([
    ['keterangan baru', dialog('Buat postingan baru', ''), 'post'],
    ['keterangan baru dalam bahasa yang tidak dikenal', dialog('新帖子', '', '下一步'), 'post'],
    ['edit info', dialog('Edit info', '', 'Selesai'), 'edit'],
    ['edit tanpa nama dialog', dialog('', '', 'Selesai'), 'edit'],
    ['keterangan di luar dialog', box, null],
  ])('%s', (_name, html, kind) => {
    show(html);
    expect(kindOf('[contenteditable]')).toBe(kind);
  });

  it.each([
    ['komentar', 'Tambahkan komentar…', 'response'],
    ['komentar, Inggris', 'Add a comment...', 'response'],
    ['balasan cerita', 'Balas ke kartar_rw04...', null],
    ['pesan', 'Kirim pesan...', null],
  ])('%s', (_name, label, kind) => {
    show(`<form><textarea placeholder="${label}"></textarea></form>`);
    expect(kindOf('textarea')).toBe(kind);
  });

  it('tombol "Bagikan" di bawah postingan bukan tombol kirim komentar', () => {
    show('<article><div role="button">Bagikan</div><textarea placeholder="Tambahkan komentar"></textarea></article>');
    expect(instagram.postButtonOf(document.querySelector('article') as HTMLElement)).toBeNull();
  });

  it('yang diedit tidak punya tombol kirim, jadi tidak pernah tercatat', () => {
    show(dialog('Edit info', '', 'Selesai'));
    expect(instagram.postButtonOf(frame())).toBeNull();
  });
});
