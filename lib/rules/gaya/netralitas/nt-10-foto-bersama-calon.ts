import type { Media } from '../../../draft/draft';
import type { Examples } from '../examples';
import type { TextRule } from '../rule';
import { duringElection } from './example-election';
import { electionNow, namedIn } from './politics';

/** A candidate is named and a picture is attached: nobody but the writer can see who is in it. */
export const rule: TextRule = {
  id: 'NT-10',
  level: 'tahan',
  title: { id: 'Periksa foto: ada nama calon' },
  why: { id: 'Foto bersama calon pada masa pemilihan dapat melanggar netralitas.' },
  source: 'SKB lima lembaga No. 2/2022 (foto bersama calon)',
  look({ paragraphs }, scene) {
    const election = electionNow(scene);
    if (!election || scene.media.length === 0) return [];
    for (const { start, paragraph } of paragraphs) {
      const { tokens } = paragraph;
      const [named] = namedIn(paragraph, scene.agency);
      const [first, last] = named ? [tokens[named.from], tokens[named.to - 1]] : [];
      // Once a post is enough.
      if (first && last)
        return [
          {
            span: { start: start + first.start, end: start + last.end },
            message: { id: 'Apakah calon terlihat di foto atau video? Jika ya, jangan diunggah.' },
          },
        ];
    }
    return [];
  },
};

const agency = duringElection;
const media: Media[] = [{ kind: 'image' }];

export const examples: Examples = {
  wrong: [
    { agency, media, text: 'Warga menanam pohon bersama Surya Dharma.', fixed: null },
    { agency, media, text: 'KARTA WIJAYA MENANAM POHON', fixed: null },
    { agency, media: [{ kind: 'video' }], text: '🌿 Hadir pula melati kusuma dan Surya Dharma', fixed: null },
  ],
  right: [
    { agency, text: 'Warga menanam pohon bersama Surya Dharma.' },
    { agency, media, text: 'Warga menanam pohon bersama kader.' },
    { agency, media, text: 'Taman Melati ditata warga di Jalan Surya.' },
    { media, text: 'Warga menanam pohon bersama Surya Dharma.' },
    { agency, media, today: '2027-02-01', text: 'Warga menanam pohon bersama Surya Dharma.' },
  ],
};
