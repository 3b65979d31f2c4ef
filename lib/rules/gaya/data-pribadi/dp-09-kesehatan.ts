import type { Examples } from '../examples';
import type { LineRule } from '../rule';
import { apposition } from './data/apposition';
import { ailing, condition, illness } from './data/illness';
import { headsOf } from './heads-of';
import { saidIn } from './said-of';

const filler = String.raw`(?:\s(?:yang|sudah|telah|dinyatakan|divonis|didiagnosis|didiagnosa|terdiagnosis|terkonfirmasi|terdeteksi|sedang|kini|saat ini|sempat|diketahui|ternyata|lama|diduga|memang|juga|masih|tengah|mulai|tidak|karena|akibat|sejak lahir|sejak kecil|adalah|seorang|ini|itu|merupakan|hidup dengan|jatuh|menjadi|tinggal|mengalami|bisa|lagi|dirawat|dalam kondisi|kondisi)){0,5}`;
const verb = String.raw`(?:menderita(?! kerugian| kekalahan| luka)|mengidap|terjangkit|terinfeksi|tertular|(?:terpapar|terserang|terkena|kena|positif|negatif|reaktif|mengalami|berobat|sakit|suspek|(?:meninggal|wafat)(?: dunia)? (?:karena|akibat)) ${illness}|(?:didiagnosis|didiagnosa|terdiagnosis|divonis|dinyatakan|terkonfirmasi|terdeteksi)(?: positif)? ${illness}|hidup dengan ${illness}|sakit(?! hati)|sakit-sakitan|hamil|mengandung (?:anak|bayi|\d)|keguguran|berobat|menjalani (?:pengobatan|perawatan|terapi|operasi|kemoterapi|cuci darah|isolasi|karantina)|cuci darah|kemoterapi|${condition}|gangguan (?:jiwa|mental))`;
const noun = `(?:penyandang|penderita|pengidap|pasien|ibu hamil|bumil|${condition}|${illness})`;
const afterName = new RegExp(String.raw`^${apposition}${filler}\s${verb}`, 'i');
const besideName = new RegExp(
  String.raw`^(?:${apposition},\s(?:seorang )?|\s?[(–-]\s?|(?:\s(?:adalah|merupakan))(?: seorang)? )${noun}`,
  'i',
);
const ofName = new RegExp(
  String.raw`\b(?:pasien|penderita|pengidap|penyandang|suspek|odgj|odha|ibu hamil|bumil|difabel|warga sakit|tunanetra)(?: (?:${illness}|${condition}|19|darah|fisik|ganda|mental|netra|rungu|baru|lansia|positif)[\w-]{0,5}){0,4}[,:]?(?: (?:bernama|atas nama|a\.n\.|an\.?|berinisial|yakni|yaitu))?\s?$`,
  'i',
);
const suffered = new RegExp(
  String.raw`(?:${illness}|sakit|kehamilan)[^.!?\n]{0,25} (?:diderita|dialami|diidap|menyerang|menimpa)(?: oleh)?\s?$`,
  'i',
);
const addressed =
  /\s?\b(?:bapak|bpk\.?|pak|ibu|bu|mas|mbak|mba|mbah|kakek|nenek|kak|bang|abang|ny\.?|tn\.?|sdri?\.?|saudara|saudari|adik|ananda|hj?\.?)\s?$/i;
const speaking = /\b(?:menurut|kata|ujar|tutur|jelas|ungkap|tegas|ucap|imbuh|tambah|papar|terang)\s?$/i;

/** "Pasien TBC, Ani (30)," names the patient; after "penderita TBC, Ani menjelaskan" somebody else speaks. */
const isOf = (head: string, after: string): boolean =>
  ofName.test(head) && (!/,\s?$/.test(head) || /^\s?[(,]/.test(after));

/** A private person is named together with an illness, a disability or a pregnancy. */
export const rule: LineRule = {
  id: 'DP-09',
  level: 'tahan',
  title: { id: 'Tahan dulu: nama dan kesehatan' },
  why: { id: 'Data kesehatan seseorang bersifat khusus dan tidak boleh disebarkan.' },
  source: 'UU 27/2022 Pasal 4 ayat (2)',
  when: { starts: [...new Set([...headsOf(illness, condition), ...ailing])] },
  find: (paragraph) =>
    saidIn(paragraph).flatMap(({ start, end, before, after }) => {
      const head = before.replace(addressed, '');
      const isSpeaker = speaking.test(head);
      const isTold =
        afterName.test(after) || (!isSpeaker && besideName.test(after)) || isOf(head, after) || suffered.test(head);
      if (!isTold) return [];
      return [
        {
          span: { start, end },
          message: { id: 'Tulis “seorang warga”; jangan sebut nama bersama kondisi kesehatan.' },
        },
      ];
    }),
};

export const examples: Examples = {
  wrong: [
    { text: 'Pak Joko positif TBC.', fixed: null },
    { text: 'Petugas menjenguk Ibu Siti Aminah (45) yang menderita stroke.', fixed: null },
    { text: '🙏 bu ani sedang hamil dan dirawat', fixed: null },
    { text: 'PAK BUDI SAKIT JANTUNG', fixed: null },
    { text: 'Kursi roda diterima penyandang disabilitas bernama Joko Santoso.', fixed: null },
    { text: 'Rina Wati, 34 tahun, warga RT 02, mengidap kanker.', fixed: null },
  ],
  right: [
    'Seorang warga menjalani pengobatan TBC.',
    'Bu Ani mengajak ibu hamil memeriksakan kandungan.',
    'Menurut Pak Joko, penderita TBC wajib minum obat.',
    'Kepala Puskesmas Melintang, dr. Rina Wati, menjelaskan gejala stroke.',
    'Lurah Kejaksaan Budi Santoso menjenguk seorang warga yang sakit.',
    'Kelas Ibu Hamil berlangsung di Posyandu Melati.',
    'Pak Budi positif mengikuti lomba kebersihan.',
    'Pasien RSUD Depati Hamzah menerima bingkisan.',
    'Mantan Bupati Bangka, Budi Santoso, menderita stroke sejak pekan lalu.',
    'Budi Santoso, eks Wali Kota Pangkalpinang, sakit jantung.',
    'Almarhum Gubernur Ahmad Fauzi mengidap kanker.',
    'Presiden ke-3 Siti Aminah sempat dirawat karena sakit jantung.',
    'Ahmad Fauzi yang merupakan mantan menteri menderita kanker.',
    'Warga Jalan Ahmad Yani menderita diare.',
  ],
};
