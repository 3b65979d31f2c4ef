import type { Words } from './words';

/** The card of ideas in the popup. */
export const ideaWords = {
  title: { id: 'Ide untuk unggahan', en: 'Ideas for a post' },
  off: { id: 'Sembunyikan', en: 'Hide' },
  offWhat: { id: 'ide untuk unggahan', en: 'ideas for a post' },
  movable: {
    id: 'Tanggalnya perkiraan, tunggu penetapan pemerintah.',
    en: 'The date is an estimate; the government has not set it yet.',
  },
} satisfies Record<string, Words>;

/** "Hari ini: Hari Guru Nasional." · "Rabu 25/11, 3 hari lagi: …" */
export const dayAhead = (name: string, day: Words, inDays: number): Words => {
  // "Nabi Muhammad saw." has its point already.
  const told = name.endsWith('.') ? name : `${name}.`;
  if (inDays === 0) return { id: `Hari ini: ${told}`, en: `Today: ${told}` };
  if (inDays === 1) return { id: `Besok, ${day.id}: ${told}`, en: `Tomorrow, ${day.en}: ${told}` };
  return { id: `${day.id}, ${inDays} hari lagi: ${told}`, en: `${day.en}, in ${inDays} days: ${told}` };
};

/** "Tema Senin: layanan." */
export const pillarTheme = (weekday: Words, theme: string): Words => ({
  id: `Tema ${weekday.id}: ${theme}.`,
  en: `Theme for ${weekday.en}: ${theme}.`,
});

interface Counted {
  jenis: Words;
  n: number;
}

/** "Bulan ini 9 ucapan, 1 layanan. Coba satu unggahan layanan." */
export const monthMix = (most: Counted, least: Counted): Words => {
  const small = ({ id, en }: Words) => ({ id: id.toLowerCase(), en: (en ?? id).toLowerCase() });
  const [often, seldom] = [small(most.jenis), small(least.jenis)];
  return {
    id: `Bulan ini ${most.n} ${often.id}, ${least.n === 0 ? 'belum ada' : least.n} ${seldom.id}. Coba satu unggahan ${seldom.id}.`,
    en: `This month: ${often.en} ${most.n}, ${seldom.en} ${least.n}. Try one post of that kind: ${seldom.en}.`,
  };
};
