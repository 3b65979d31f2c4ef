import { describe, expect, it } from 'vitest';
import type { Edit } from '@/lib/draft/edit';
import { insertSentence, insertTag, takeOutTag } from '@/lib/draft/insertions';

const done = (text: string, { span, text: inserted }: Edit) =>
  text.slice(0, span.start) + inserted + text.slice(span.end);

describe('menyisipkan kalimat', () => {
  it.each([
    ['Senam lansia digelar.', 'Senam lansia digelar. Tempatnya di aula.'],
    ['Senam lansia', 'Senam lansia\nTempatnya di aula.'],
    ['', 'Tempatnya di aula.'],
    ['Senam lansia.\n\n#Sehat #Lansia', 'Senam lansia. Tempatnya di aula.\n\n#Sehat #Lansia'],
    ['Senam lansia.\n\n#Sehat\n#Lansia\n', 'Senam lansia. Tempatnya di aula.\n\n#Sehat\n#Lansia\n'],
    ['#Sehat', 'Tempatnya di aula.\n#Sehat'],
  ])('menaruhnya di belakang tulisan dan sebelum tagar penutup: %j', (text, wanted) => {
    expect(done(text, insertSentence(text, 'Tempatnya di aula.'))).toBe(wanted);
  });
});

describe('menyisipkan tagar', () => {
  it.each([
    ['Senam lansia.', 'Senam lansia.\n\n#Sehat '],
    ['Senam lansia.\n\n#Lansia', 'Senam lansia.\n\n#Lansia #Sehat '],
    ['Senam lansia.\n\n#Lansia  ', 'Senam lansia.\n\n#Lansia #Sehat '],
    ['', '#Sehat '],
    ['Lomba #Lansia hari ini', 'Lomba #Lansia hari ini\n\n#Sehat '],
  ])('menaruhnya di akhir: %j', (text, wanted) => {
    expect(done(text, insertTag(text, '#Sehat'))).toBe(wanted);
  });
});

describe('mengeluarkan tagar', () => {
  const without = (text: string, tag: string) => {
    const edit = takeOutTag(text, tag);
    return edit && done(text, edit);
  };

  it.each([
    ['Senam lansia.\n\n#Sehat ', 'Senam lansia.'],
    ['Senam lansia.\n\n#Lansia #Sehat ', 'Senam lansia.\n\n#Lansia '],
    ['Senam lansia.\n\n#Sehat #Lansia', 'Senam lansia.\n\n#Lansia'],
    ['Senam lansia.\n\n#Lansia #Sehat #Warga', 'Senam lansia.\n\n#Lansia #Warga'],
    ['Senam.\n#Lansia\n#Sehat #Warga', 'Senam.\n#Lansia\n#Warga'],
    ['Senam.\n#Lansia\n#Sehat\n#Warga', 'Senam.\n#Lansia\n#Warga'],
    ['Senam.\n#Lansia #Sehat\n#Warga', 'Senam.\n#Lansia\n#Warga'],
    ['#Sehat', ''],
  ])('dari baris tagar penutup: %j', (text, wanted) => {
    expect(without(text, '#Sehat')).toBe(wanted);
  });

  it.each(['Ayo #Sehat bersama warga.', 'Senam lansia #Sehat', 'Senam.\n\n#SehatWarga', 'Senam lansia.'])(
    'membiarkannya di tengah tulisan, dan yang tidak ada: %j',
    (text) => {
      expect(takeOutTag(text, '#Sehat')).toBeNull();
    },
  );

  it.each(['Senam lansia.', 'Senam.\n\n#Lansia', ''])(
    'mengembalikan tulisan seperti sebelum disisipkan: %j',
    (text) => {
      const inserted = done(text, insertTag(text, '#Sehat'));
      expect(without(inserted, '#Sehat')?.trimEnd()).toBe(text);
    },
  );
});
