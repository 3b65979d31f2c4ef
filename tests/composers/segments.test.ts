// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readEditor } from '@/lib/composers/editor/read-editor';
import { segmentsOf } from '@/lib/composers/editor/segments';

function editor(html: string, attributes: Record<string, string>): HTMLElement {
  const parsed = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html');
  const element = parsed.body.firstElementChild as HTMLElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
const lexical = (html: string) => editor(html, { 'data-lexical-editor': 'true' });
const draft = (html: string) => editor(html, { class: 'public-DraftEditor-content' });
const leaf = (text: string) => `<span data-offset-key="a"><span data-text="true">${text}</span></span>`;
const block = (inner: string) =>
  `<div data-rbd-draggable-id="x"><div data-block="true"><div>${inner}</div></div></div>`;

describe('membaca kotak tulisan', () => {
  it.each([
    ['dua baris', '<p><span>Satu</span></p><p><span>Dua</span></p>', 'Satu\nDua'],
    ['baris kosong versi lama', '<p>Satu</p><p><br></p><p>Dua</p>', 'Satu\n\nDua'],
    ['baris kosong versi baru', '<p>Satu</p><p><br data-lexical-managed-linebreak="true"></p>', 'Satu\n'],
    ['baris kosong di dalam alinea', '<p><span>Satu</span><br><br><span>Dua</span></p>', 'Satu\n\nDua'],
    ['ganti baris terakhir versi lama', '<p><span>Satu</span><br><br></p>', 'Satu\n'],
    ['ganti baris terakhir', '<p>Satu<br><br data-lexical-managed-linebreak="true"></p>', 'Satu\n'],
    ['ganti baris di dalam alinea', '<p><span>Satu</span><br><span>Dua</span></p>', 'Satu\nDua'],
    ['emoji sebagai gambar', '<p>Hai <img alt="🙏"> Ibu</p>', 'Hai 🙏 Ibu'],
    ['tagar di tengah', '<p>Ayo <span class="tag">#Sehat</span> ya</p>', 'Ayo #Sehat ya'],
    ['daftar', '<p>Bawa:</p><ul><li>KTP</li><li>KK</li></ul>', 'Bawa:\nKTP\nKK'],
    ['kotak kosong', '<p><br></p>', ''],
  ])('Lexical: %s', (_name, html, text) => {
    expect(readEditor(lexical(html))).toBe(text);
  });

  it.each([
    ['dua baris', block(leaf('Satu')) + block(leaf('Dua')), 'Satu\nDua'],
    [
      'baris kosong',
      block(leaf('Satu')) + block('<span><br data-text="true"></span>') + block(leaf('Dua')),
      'Satu\n\nDua',
    ],
    ['tagar sebagai hiasan', block(`${leaf('Ayo ')}<span>${leaf('#Sehat')}</span>`), 'Ayo #Sehat'],
    ['kotak kosong', block('<span><br data-text="true"></span>'), ''],
  ])('Draft.js: %s', (_name, html, text) => {
    expect(readEditor(draft(html))).toBe(text);
  });

  it('tahu simpul mana yang menampilkan huruf ke berapa', () => {
    const { text, segments } = segmentsOf(lexical('<p>Satu</p><p><br></p><p>Dua <span>tiga</span></p>'));
    for (const { node, start, end } of segments) {
      if (node.nodeType === 3) expect(text.slice(start, end)).toBe(node.nodeValue);
    }
    expect(segments.map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [5, 5],
      [6, 10],
      [10, 14],
    ]);
  });
});
