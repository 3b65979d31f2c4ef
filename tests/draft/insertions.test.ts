import { describe, expect, it } from 'vitest';
import type { Edit } from '@/lib/draft/edit';
import { insertSentence, insertTag } from '@/lib/draft/insertions';

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
