// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { businessSuite } from '@/lib/composers/business-suite';
import { hosts } from '@/lib/composers/hosts';
import { siteOf } from '@/lib/composers/index';

const box = '<div contenteditable="true" role="combobox" data-lexical-editor="true"></div>';
const foot = (words = 'Terbitkan\u200b') => `<footer><div role="button">${words}</div></footer>`;
const icon = (channel: string) => `<span role="img" aria-label="${channel}\u200b"></span>`;
const list = (...channels: string[]) => `<div role="combobox">${channels.map(icon).join('')}Kelurahan</div>`;
const preview = `<div role="combobox">${icon('Facebook')}Pratinjau</div>`;

/** The frame of the first box of a page with this body, at this path. */
function frameIn(html: string, path = '/latest/composer/'): HTMLElement {
  return businessSuite.frameOf(editorIn(html, path));
}
function editorIn(html: string, path = '/latest/composer/'): HTMLElement {
  history.replaceState(null, '', path);
  document.body.innerHTML = `<div><div id="composer">${html}</div></div>`;
  return document.querySelector('[contenteditable]') as HTMLElement;
}

describe('Meta Business Suite', () => {
  it.each([
    ['/latest/composer/', 'post'],
    ['/latest/composer', 'post'],
    ['/latest/reels_composer/', 'post'],
    ['/latest/inbox/all', null],
    ['/latest/story_composer/', null],
  ])('kotak di %s adalah %s', (path, kind) => {
    expect(businessSuite.kindOf(editorIn(`<div>${box}</div>${foot()}`, path))).toBe(kind);
  });

  it('mengenal edit dari judul halaman, dan kotak tanpa tombol terbit belum apa-apa', () => {
    expect(businessSuite.kindOf(editorIn(`<h1>Edit published post</h1>${box}${foot()}`))).toBe('edit');
    expect(businessSuite.kindOf(editorIn(`${box}${foot('Simpan')}`))).toBeNull();
  });

  it('bingkainya memegang kotak dan tombol di baris bawah', () => {
    expect(frameIn(`<div>${box}</div>${foot()}`).id).toBe('composer');
  });

  it.each([
    ['daftar tertutup: Facebook', list('Facebook'), ['facebook']],
    ['daftar tertutup: keduanya', list('Facebook', 'Instagram'), ['facebook', 'instagram']],
    ['kotak centang', '<label><input type="checkbox" checked />Insta\u200bgram</label>', ['instagram']],
    [
      'daftar terbuka',
      `<div role="option" aria-selected="true">${icon('Instagram')}Info Facebook Desa</div><div role="option">${icon('Facebook')}</div>`,
      ['instagram'],
    ],
    [
      'sakelar yang hanya menyebut saluran',
      '<input type="checkbox" role="switch" aria-label="Bagikan ke cerita Instagram" checked />',
      ['facebook'],
    ],
    [
      'sakelar penyesuaian',
      `${list('Instagram')}<input type="checkbox" role="switch" aria-label="Sesuaikan postingan untuk Facebook dan Instagram" checked />`,
      ['instagram'],
    ],
    ['tidak terbaca', '', ['facebook']],
  ])('saluran dari %s', (_name, chosen, platforms) => {
    expect(businessSuite.platformsOf(frameIn(`${chosen}<div>${box}</div>${preview}${foot()}`))).toEqual(platforms);
  });

  it('mengingat saluran saat langkah terakhir tidak menampilkannya lagi', () => {
    const frame = frameIn(
      `<div id="step">${list('Instagram')}${box}</div>${foot('Berikutnya')}`,
      '/latest/reels_composer/',
    );
    expect(businessSuite.platformsOf(frame)).toEqual(['instagram']);
    document.querySelector('#step')?.remove();
    expect(businessSuite.platformsOf(frame)).toEqual(['instagram']);
  });

  it('tombol kirim adalah yang terakhir, juga bila pilihan di atasnya bernama sama', () => {
    const frame = frameIn(`${box}<div role="button">Jadwalkan</div>${foot('Terbitkan')}`);
    expect(businessSuite.postButtonOf(frame)?.textContent).toBe('Terbitkan');
  });

  it('terjadwal menurut tombolnya, atau menurut sakelarnya', () => {
    const dated = '<input type="checkbox" role="switch" aria-label="Set date and time" checked />';
    expect(businessSuite.isScheduled(frameIn(`${box}${foot('Jadwalkan')}`))).toBe(true);
    expect(businessSuite.isScheduled(frameIn(`${box}${dated}${foot('Publish')}`))).toBe(true);
    expect(businessSuite.isScheduled(frameIn(`${box}${foot('Publish')}`))).toBe(false);
  });

  it.each([
    ['Postingan Anda dijadwalkan', 'scheduled'],
    ['Your post is scheduled', 'scheduled'],
    ['Postingan Anda telah diterbitkan.', 'sent'],
    ['Published posts', null],
    ['Postingan yang diterbitkan', null],
    ['Tidak dapat menerbitkan postingan.', 'refused'],
    ['Couldn’t publish your post.', 'refused'],
  ])('mengerti judul atau pemberitahuan "%s"', (words, meaning) => {
    document.body.innerHTML = `<h2>${words}</h2>`;
    expect(businessSuite.readNotice(document.querySelector('h2') as Element)).toBe(meaning);
  });
});

it.each(hosts)('situs %s dikenal', (host) => {
  expect(siteOf(host)?.hosts).toContain(host);
});
