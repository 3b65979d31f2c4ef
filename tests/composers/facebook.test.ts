// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { BoxKind, Notice } from '@/lib/composers/composer';
import { facebook } from '@/lib/composers/facebook';
import { watchPage } from '@/lib/composers/witness-page';

const box = (label: string, name = 'aria-placeholder') =>
  `<div contenteditable="true" role="textbox" data-lexical-editor="true" ${name}="${label}"></div>`;
const button = (name: string) => `<div role="button" aria-label="${name}"></div>`;
const dialog = (name: string, content: string) =>
  `<div role="dialog" aria-label="${name}"><form>${content}</form></div>`;

/** Shows this on the page and returns its box. */
function show(html: string, path = '/'): HTMLElement {
  history.replaceState(null, '', path);
  document.body.innerHTML = html;
  return document.querySelector('[contenteditable]') as HTMLElement;
}
const frameOf = (html: string) => facebook.frameOf(show(html));

describe('mengenali kotak Facebook', () => {
  it.each<[string, string, BoxKind | null, string?]>([
    ['dialog', dialog('Buat postingan', box('Apa yang Anda pikirkan, Kelurahan?') + button('Posting')), 'post'],
    ['dialog langkah pertama', dialog('Create post', box("What's on your mind?") + button('Next')), 'post'],
    ['dialog membagikan, tanpa label', dialog('Bagikan', box('Katakan sesuatu') + button('Bagikan sekarang')), 'post'],
    ['dialog mengirim pesan', dialog('Kirim', box('Tulis pesan') + button('Kirim')), null],
    ['dialog edit', dialog('Edit postingan', box('Apa yang Anda pikirkan?') + button('Simpan')), 'edit'],
    ['dialog edit, Inggris', dialog('Edit post', box("What's on your mind?") + button('Save')), 'edit'],
    [
      'sebaris di grup',
      `<div role="main"><div>${box('Tulis sesuatu...')}<p>${button('Posting')}</p></div></div>`,
      'post',
    ],
    ['sebaris tanpa tombol', `<div role="main"><div>${box('Tulis sesuatu...')}</div></div>`, null],
    ['reel', `<div>${box('Jelaskan reel')}<p>${button('Publish')}</p></div>`, 'post', '/reels/create'],
    ['kotak lain dengan tombol', `<div>${box('Catatan')}<p>${button('Publish')}</p></div>`, null],
    ['komentar di umpan', `<div role="article">${box('Komentari sebagai Kelurahan', 'aria-label')}</div>`, 'response'],
    ['komentar di penampil foto', dialog('Penampil foto', box('Tulis komentar publik…', 'aria-label')), 'response'],
    ['balasan', `<div role="article"><form>${box('Balas Budi Santoso...')}</form></div>`, 'response'],
    ['komentar yang diedit', `<div role="article"><form>${box('Edit komentar Anda...')}</form></div>`, null],
    ['balasan cerita', dialog('Cerita', box('Balas Budi...')), null, '/stories/12/'],
    ['pesan', dialog('Pesan', box('Aa')), null],
  ])('%s', (_name, html, kind, path) => {
    expect(facebook.kindOf(show(html, path))).toBe(kind);
  });

  it('kotak yang sudah pergi dari halaman bukan kotak lagi', () => {
    const gone = show(dialog('Buat postingan', box('Apa') + button('Posting')));
    document.body.innerHTML = '';
    expect(facebook.kindOf(gone)).toBeNull();
  });
});

describe('tombol yang mengirim', () => {
  it('ada di dialog kedua bila postingan berlanjut di sana', () => {
    const first = frameOf(
      dialog('Buat postingan', box('Apa') + button('Berikutnya')) + dialog('Pengaturan postingan', button('Posting')),
    );
    expect(facebook.postButtonOf(first)).toBeNull();
    const second = facebook.stepOf?.(first) as HTMLElement;
    expect(facebook.postButtonOf(second)?.getAttribute('aria-label')).toBe('Posting');
    first.remove();
    expect(facebook.stepOf?.(first)).toBe(second);
  });

  it('bukan tombol Kirim pesan di dialog membagikan', () => {
    const share = frameOf(dialog('Bagikan', `${button('Kirim')}${box('Apa')}${button('Share now')}`));
    expect(facebook.postButtonOf(share)?.getAttribute('aria-label')).toBe('Share now');
  });

  it.each([
    ['tombol Jadwalkan', button('Jadwalkan'), true],
    ['hari di baris penjadwalan', `${button('Posting')}<div role="button">Opsi penjadwalan 24 Nov 09.00</div>`, true],
    ['baris penjadwalan yang kosong', `${button('Posting')}<div role="button">Opsi penjadwalan</div>`, false],
  ])('dijadwalkan: %s', (_name, html, isScheduled) => {
    expect(facebook.isScheduled(frameOf(dialog('Pengaturan postingan', box('Apa') + html)))).toBe(isScheduled);
  });

  it.each<[string, KeyboardEventInit, string, BoxKind, boolean]>([
    ['Enter di komentar', { key: 'Enter' }, '', 'response', true],
    ['Enter di unggahan', { key: 'Enter' }, '', 'post', false],
    ['Shift+Enter di komentar', { key: 'Enter', shiftKey: true }, '', 'response', false],
    ['Enter di daftar nama', { key: 'Enter' }, 'aria-expanded', 'response', false],
  ])('%s', (_name, init, attribute, kind, isSent) => {
    const editor = show(box('Komentari sebagai Kelurahan'));
    if (attribute) editor.setAttribute(attribute, 'true');
    let seen: boolean | undefined;
    editor.addEventListener('keydown', (event) => {
      seen = facebook.isPostKey(event, kind);
    });
    editor.dispatchEvent(new KeyboardEvent('keydown', init));
    expect(seen).toBe(isSent);
  });
});

describe('akun yang menulis', () => {
  const row = (name: string, privacy = 'Edit privasi. Dibagikan kepada Publik.') =>
    dialog('Buat postingan', `<div><svg></svg><div>${name}${button(privacy)}</div></div>${box('Apa')}`);

  it.each<[string, string, string | null]>([
    ['di samping tombol privasi', row('<a href="/kel"><b>Kelurahan Melati</b></a>'), 'Kelurahan Melati'],
    [
      'di halaman berbahasa Inggris',
      row('<b>Kelurahan Melati</b>', 'Edit privacy. Sharing with Public.'),
      'Kelurahan Melati',
    ],
    ['dengan perasaan: tidak pasti', row('<b>Kelurahan Melati</b> merasa <b>senang</b>'), null],
    ['tanpa tombol privasi: tidak pasti', dialog('Buat postingan', `<b>Kelurahan Melati</b>${box('Apa')}`), null],
    ['komentar', `<form>${box('Komentari sebagai Kelurahan Melati', 'aria-label')}</form>`, 'Kelurahan Melati'],
    ['komentar, Inggris', `<form>${box('Comment as Kelurahan Melati…', 'aria-label')}</form>`, 'Kelurahan Melati'],
    ['balasan tanpa kotak lain: tidak pasti', `<form>${box('Balas Budi...')}</form>`, null],
    [
      'balasan, dari kotak lain di halaman',
      `<form>${box('Balas Budi...')}</form><form>${box('Komentari sebagai Kelurahan Melati')}</form>`,
      'Kelurahan Melati',
    ],
  ])('%s', (_name, html, account) => {
    expect(facebook.accountOf(frameOf(html))).toBe(account);
  });
});

describe('media', () => {
  const high = (selector: string, height: number) => {
    const one = document.querySelector(selector) as HTMLElement;
    one.getBoundingClientRect = () => ({ height }) as DOMRect;
  };

  it('bukan foto profil atau ikon, melainkan pratinjau foto', () => {
    const frame = frameOf(dialog('Buat postingan', `<img id="akun"><img id="foto">${box('Apa')}${button('Posting')}`));
    high('#akun', 40);
    high('#foto', 24);
    expect(facebook.hasMedia(frame)).toBe(false);
    high('#foto', 180);
    expect(facebook.hasMedia(frame)).toBe(true);
  });
});

describe('kabar Facebook', () => {
  it.each<[string, Notice | null]>([
    ['Postingan Anda dijadwalkan.', 'scheduled'],
    ['Your post has been scheduled.', 'scheduled'],
    ['Postingan Anda menunggu persetujuan admin.', 'pending'],
    ['Reel Anda kini tayang', 'sent'],
    ['Budi: rapat dijadwalkan besok', null],
    ['1 permintaan pending', null],
  ])('%s', (said, meaning) => {
    document.body.innerHTML = `<div role="status">${said}</div>`;
    const one = document.body.firstElementChild as Element;
    expect(facebook.readNotice(one, 'post')).toBe(meaning);
    expect(facebook.readNotice(one, 'response')).toBeNull();
  });

  const answer = (name: string, when: string, link = '?comment_id=1') =>
    `<form>${box('Komentari sebagai Kelurahan Melati')}</form>` +
    `<div role="article" aria-label="Komentar oleh ${name}"><a href="/x"><svg></svg></a><a href="/x">${name}</a>` +
    `<a id="waktu" href="/p/1${link}">${when}</a></div>`;

  it.each<[string, string, Notice | null]>([
    ['komentar sendiri yang baru', answer('Kelurahan Melati', 'Baru saja'), 'sent'],
    ['komentar sendiri yang lama', answer('Kelurahan Melati', '2 j'), null],
    ['komentar orang lain', answer('Budi', 'Baru saja'), null],
  ])('%s', (_name, html, meaning) => {
    show(html);
    const link = document.getElementById('waktu') as Element;
    expect(facebook.readNotice(link, 'response')).toBe(meaning);
    expect(facebook.readNotice(link, 'post')).toBeNull();
  });
});

it('kotak grup yang terlipat di tempatnya sama dengan dialog yang tertutup', async () => {
  const editor = show(`<div role="main"><div>${box('Tulis sesuatu...')}<p>${button('Posting')}</p></div></div>`);
  const frame = facebook.frameOf(editor);
  const end = new AbortController();
  const held = () => frame.querySelector<HTMLElement>('[contenteditable]');
  const isCleared = new Promise<boolean>((resolve) => {
    const silent = { started: () => {}, held: () => {}, noticed: () => {}, overheard: () => {}, isAlone: () => true };
    const signs = { ...silent, cleared: () => resolve(frame.isConnected) };
    watchPage({ site: facebook, kind: 'post', frame, editor: held }, 'Senam pagi', signs, end.signal);
  });
  editor.textContent = 'Senam pagi';
  frame.innerHTML = '<div role="button">Tulis sesuatu...</div>';
  expect(await isCleared).toBe(true);
  end.abort();
});
