// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Composer } from '@/lib/composers/composer';
import { readParts } from '@/lib/composers/read-parts';
import { x } from '@/lib/composers/x';

const box = (part: number, text = '') =>
  `<div data-testid="tweetTextarea_${part}" contenteditable="true"><div data-block="true"><span data-text="true">${text}</span></div></div>`;
const tweet = '<article data-testid="tweet"><img alt="">Kerja bakti</article>';
const button = (words: string) => `<button data-testid="tweetButton">${words}</button>`;
const dialog = (inside: string) => `<div role="dialog">${inside}</div>`;

const show = (html: string, at = '/home') => {
  history.replaceState(null, '', at);
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...body.childNodes);
};
const first = (css: string) => document.querySelector<HTMLElement>(css) as HTMLElement;
const kindOf = (css = '[contenteditable]') => x.kindOf(first(css));

beforeEach(() => document.body.replaceChildren());

describe('kotak di X, juga dalam bahasa yang tidak dikenal', () => {
  it.each([
    ['beranda', box(0) + button('發佈') + tweet, '/home', 'post'],
    ['di bawah postingan', tweet + box(0) + button('發佈'), '/kel/status/12', 'response'],
    ['dialog balasan', dialog(tweet + box(0) + button('回覆')), '/compose/post', 'response'],
    ['dialog kutipan', dialog(`${box(0)}<div data-testid="attachments">${tweet}</div>`), '/compose/post', 'post'],
    ['halaman penuh', box(0) + button('發佈'), '/compose/post', 'post'],
    ['halaman penuh, balasan', box(0) + button('發佈'), '/compose/post?in_reply_to=12', 'response'],
  ])('%s', (_name, html, at, kind) => {
    show(html, at);
    expect(kindOf()).toBe(kind);
  });

  it('kotak di bawah dialog tidak menuruti alamat dialog', () => {
    show(`<div id="home">${box(0)}</div>${dialog(tweet + box(0))}`, '/compose/post?in_reply_to=12');
    expect(kindOf('#home [contenteditable]')).toBe('post');
    expect(kindOf('[role="dialog"] [contenteditable]')).toBe('response');
  });
});

it('utas dibaca utuh, dan hanya dari kotak-kotak bingkainya', () => {
  show(`<div id="home">${box(0, 'Lain')}</div>${dialog(box(0, 'Satu') + box(1, 'Dua') + box(2))}`);
  const frame = first('[role="dialog"]');
  const composer = { site: x, frame } as Composer;
  expect(readParts(composer, first('[role="dialog"] [contenteditable]'))).toBe('Satu\n\nDua');
});

it('kutipan bukan gambar, gambar adalah gambar', () => {
  show(dialog(`${box(0)}<div data-testid="attachments">${tweet}</div>`));
  expect(x.hasMedia(first('[role="dialog"]'))).toBe(false);
  show(dialog(`${box(0)}<div data-testid="attachments"><img alt=""></div>`));
  expect(x.hasMedia(first('[role="dialog"]'))).toBe(true);
});

it.each([
  ['Jadwalkan', true],
  ['Schedule', true],
  ['Posting', false],
  ['Posting semua', false],
])('tombol "%s": terjadwal %s', (words, isScheduled) => {
  show(dialog(box(0) + button(words)));
  expect(x.isScheduled(first('[role="dialog"]'))).toBe(isScheduled);
});

describe('akun yang menulis di X', () => {
  const switcher = (inside: string) => `<button data-testid="SideNav_AccountSwitcher_Button">${inside}</button>`;
  it.each([
    ['nama dan akun', '<span>Kelurahan</span><span>@Kel_Kejaksaan</span>', '@kel_kejaksaan'],
    ['nama yang memuat @', '<span>Rina @Kejaksaan</span><span>@rina</span>', '@rina'],
    ['nama yang seperti akun', '<span>@kejaksaan</span><span>@rina</span>', '@rina'],
    ['jendela sempit, hanya foto', '<div data-testid="UserAvatar-Container-rina"></div>', '@rina'],
    ['tidak disebut', '<svg></svg>', null],
  ])('%s', (_name, inside, account) => {
    show(switcher(inside) + dialog(box(0)));
    expect(x.accountOf(first('[role="dialog"]'))).toBe(account);
  });
});
