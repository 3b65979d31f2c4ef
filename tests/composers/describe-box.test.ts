// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { describeBox } from '@/lib/composers/describe-box';
import { diceOf } from '@/tests/proof/dice';

beforeEach(() => document.body.replaceChildren());

/** A page with the typed words in every place to which a site may copy them. */
function boxWith(typed: string): HTMLElement {
  const page = document.body.appendChild(document.createElement('main'));
  const make = (parent: Element, tag: string, attributes: Record<string, string>, text = '') => {
    const element = parent.appendChild(document.createElement(tag));
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = text;
    return element;
  };
  const dialog = make(page, 'div', { role: 'dialog', 'aria-label': 'Buat kiriman', id: typed, 'data-draf': typed });
  make(dialog, 'h2', { 'aria-label': `Pratinjau ${typed}` }, typed);
  make(dialog, 'button', { 'aria-label': 'Posting', title: typed, value: typed }, typed);
  make(dialog, 'input', { value: typed, placeholder: typed });
  const box = make(dialog, 'div', {
    role: 'textbox',
    contenteditable: 'true',
    'aria-label': 'Tulis sesuatu',
    title: typed,
  });
  make(box, 'span', { 'data-text': 'true', 'aria-label': typed, role: typed }, typed);
  make(dialog, 'div', { 'aria-live': 'polite', 'aria-label': typed.toUpperCase(), 'data-testid': typed }, typed);
  return box;
}

it('menceritakan bentuk kotak: unsur, peran, nama yang diberi situs, dan nama atribut', () => {
  const told = describeBox(boxWith('Kerja bakti'));
  expect(told).toContain('div role="dialog" aria-label="Buat kiriman" id data-draf');
  expect(told).toContain('div role="textbox" contenteditable="true" aria-label="Tulis sesuatu" title');
  expect(told).toContain('button aria-label="Posting" title value');
  expect(told).toContain('span data-text aria-label role');
});

it('tidak memuat satu kata pun dari tulisan, di mana pun situs menyalinnya', () => {
  const seed = Date.now() % 1_000_000_000;
  const dice = diceOf(seed);
  const letter = () => dice.pick('bcdfghjklmnpqrstvwxyzé0789'.split(''));
  for (let turn = 0; turn < 200; turn += 1) {
    document.body.replaceChildren();
    const words = Array.from({ length: dice.between(1, 6) }, () =>
      Array.from({ length: dice.between(3, 9) }, letter).join(''),
    );
    const told = describeBox(boxWith(words.join(dice.pick([' ', ', ', '\n', ' #'])))).toLowerCase();
    // Attribute names and the site's own words are known; no random word is among them.
    for (const word of words) expect(told, `benih ${seed}: ${word}`).not.toContain(word);
  }
});

it('tidak membawa nilai yang panjang, walau situs yang menulisnya', () => {
  const box = boxWith('Senam');
  box.setAttribute('aria-label', 'x'.repeat(200));
  expect(describeBox(box)).toContain('aria-label=…');
});
