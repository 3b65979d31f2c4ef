import { wordList } from './word-list';

/** What happens to a place that is the subject of its sentence: "Jalan X ditutup", "Aula Y penuh". */
export const placeStates = new Set(
  wordList(`
    tutup ditutup buka dibuka libur diliburkan pindah dipindah dipindahkan beroperasi melayani penuh ramai rame riuh sesak dipadati dipenuhi disesaki diserbu disemarakkan semarak
    macet padat tersendat mengular banjir tergenang digenangi terendam kebanjiran terputus putus diputus amblas ambles rusak berlubang longsor tertutup tertimbun tertimpa licin lumpuh
    dialihkan direnovasi diperbaiki direhab diaspal dicor dibeton dilebarkan ditata dibongkar dibersihkan dikosongkan dikunjungi disulap dipercantik disterilkan dilewati dilalui dilintasi dilanda diguyur diterjang dikepung
    terlihat tampak bergemuruh bergetar bergema lengang steril retak jebol meluap surut roboh ambruk terbakar kebakaran hangus padam gelap dibanjiri berubah berduka bergoyang diguncang terisolasi terisolir mencekam
  `),
);

/** Words between the place and what happens to it. */
export const stateOpeners = new Set(
  wordList(
    `sudah telah kini masih hanya akan kembali sempat mulai lagi bakal pun tetap tidak tak belum sementara untuk bisa dapat sedang juga langsung kemarin malam hari ini pagi siang sore nampak jadi menjadi`,
  ),
);

/** "Jalan Sehat", "Pasar Murah": what people do, not where. */
export const happenings = new Set(
  wordList(
    'sehat santai murah tani gembira kaki bareng malam tol-laut sejahtera dan atau khusus hijau biru evakuasi pendakian',
  ),
);
