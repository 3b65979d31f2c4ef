import { wordList } from '../../../bahasa/data/word-list';
import { anyLine, oncePerLine } from '../../../bahasa/per-line';
import type { Examples } from '../examples';
import { heldParts } from '../held-words';
import type { TextRule } from '../rule';

const joke =
  /[😂🤣😆😹😝😜🤪😛😁😄😅🤭😎]|\b(?:(?:wk){2,12}w?|w?kw(?:kw){1,12}k?|(?:ha){2,12}h?|(?:he){2,12}h?|(?:hi){2,12}h?|xixi|lol|ngakak|awokawok|awokwok|canda|bercanda|kocak|lucu banget|kolam renang (?:dadakan|gratis)|wisata (?:air|banjir) (?:dadakan|gratis)|waterboom (?:dadakan|gratis)|siapin perahu|siap-siap (?:berenang|renang))\b/iu;
/** One of these stands in every joke. */
const joking = heldParts(
  wordList(`😂 🤣 😆 😹 😝 😜 🤪 😛 😁 😄 😅 🤭 😎 wkwk kwkw haha hehe hihi xixi lol ngakak awok canda kocak lucu renang wisata waterboom
    siapin`),
);

const grief =
  /\b(?:turut berduka|ikut berduka|berduka cita|berdukacita|dukacita|duka cita|belasungkawa|berbelasungkawa|innalillahi|inna lillahi|tutup usia|berpulang|telah meninggal|meninggal dunia|wafatnya)\b/i;
const hazard =
  /\b(?:banjir|longsor|gempa|tsunami|kebakaran|puting beliung|karhutla|erupsi|tenggelam|hanyut|pohon tumbang|angin kencang|peringatan dini|cuaca ekstrem|evakuasi|korban)\b/i;
const play =
  /\b(?:simulasi|latihan|pelatihan|lomba|permainan|dongeng|mendongeng|kuis|edukasi|teater|drama)\b|\bbanjir (?:hadiah|diskon|promo|pujian|orderan|pesanan|peserta|pengunjung|doorprize|peminat|rezeki|cuan)\b/i;

const isMourning = anyLine(({ text }) => grief.test(text));
const tellsHazard = anyLine(({ text }) => hazard.test(text));
const isPlay = anyLine(({ text }) => play.test(text));
const jokeIn = oncePerLine((paragraph) => (joking.inLine(paragraph) ? joke.exec(paragraph.text) : null));
const isJoking = anyLine((paragraph) => jokeIn(paragraph) !== null);

/** Laughter where people are in danger or mourn. */
export const rule: TextRule = {
  id: 'HX-15',
  level: 'saran',
  title: { id: 'Tanpa humor saat bahaya atau duka' },
  why: { id: 'Gurauan melukai warga yang sedang terkena musibah.' },
  source: 'Permenpan-RB 83/2012, asas profesional; panduan pesan peringatan dini',
  look(reading, { jenis }) {
    if (!joking.inText(reading) || !isJoking(reading)) return [];
    const isDanger = () => (jenis === 'peringatan' || tellsHazard(reading)) && !isPlay(reading);
    if (!isMourning(reading) && !isDanger()) return [];
    return reading.paragraphs.flatMap(({ start, paragraph }) => {
      const found = jokeIn(paragraph);
      if (!found) return [];
      const from = start + found.index;
      const message = { id: 'Hapus gurauan. Tulis apa yang perlu dilakukan warga dengan tenang.' };
      return [{ span: { start: from, end: from + found[0].length }, message }];
    });
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Banjir lagi, siapin perahu 😂', fixed: null },
    { text: 'Hujan lebat malam ini wkwkwk', fixed: null, jenis: 'peringatan' },
    { text: 'Turut berdukacita atas wafatnya tokoh warga RT 02. Hehe, maaf baru sempat.', fixed: null },
    { text: 'WASPADA POHON TUMBANG\nHahaha, jangan lupa helm.', fixed: null },
    { text: 'Jalan tergenang banjir, kolam renang dadakan di RT 03.', fixed: null },
  ],
  right: [
    'Waspada banjir di RT 03–05. Siapkan dokumen penting.',
    'Turut berdukacita atas wafatnya tokoh warga RT 02. 🙏',
    'Lomba balap karung banjir hadiah 😂',
    'Simulasi gempa di SD berlangsung seru 😄',
    'Senam pagi seru sekali 😂',
  ],
};
