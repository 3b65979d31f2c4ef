import type { CueList } from './cue-list';

/** A place, a product or a custom that is praised, and how to have it. */
export const promosi: CueList = {
  words: [
    [4, 'diskon promo oleh-oleh nikmati'],
    [
      3,
      `wisata kuliner destinasi pesona keindahan eksotis lezat gurih legendaris camilan nikmat segar indahnya panorama cicipi jajanan renyah renyahnya legit suvenir cenderamata
      ^kunjungi ^jelajahi homestay glamping instagramable berwisata berlibur kangen panoramanya pemandangannya ketagihan`,
    ],
    [
      2,
      `produk kerajinan belanja takjil bazar batik khas bersejarah wisatawan mural tenun anyaman songket kriya ukiran mampir keripik kripik kerupuk olahan liburan tiket tiketnya curug pemandangan tradisi pesan wahana
      manis pedas sambal rasanya rasa dibanderol sentra dodol sate bakso pempek rendang soto martabak lumpia gudeg madu cokelat bolu abon sirup wajik lapis sekotak sebungkus seporsi terbit pengawet ekowisata agrowisata`,
    ],
    [1, 'umkm lapak harga cocok buatan bersantai pantai bukit kopi karya'],
  ],
  phrases: [
    [
      4,
      `yuk berkunjung|ayo berkunjung|yuk kunjungi|ayo kunjungi|ayo belanja|yuk belanja|buka setiap|khas daerah|produk lokal|tempat wisata|objek wisata|obyek wisata|spot foto|desa wisata|kampung wisata|mulai rp|harga mulai
      |yuk mampir|ayo mampir|jangan lupa mampir|yuk cobain|yuk coba|yuk cicipi|ayo cicipi|wajib coba|wajib dicoba|wajib dikunjungi|bangga buatan|buatan tangan|produk umkm|umkm binaan|umkm lokal|karya umkm|pesan lewat|pesan via
      |pesan melalui|bisa dipesan|bisa dikirim|ready stock|harga terjangkau|tiket masuk|harga tiket|air terjun|hidden gem|cita rasa|daya tarik|warisan budaya|cagar budaya`,
    ],
    [
      3,
      'sudah coba|pernah lihat|spot terbaik|spot terbaiknya|sudah pernah|cuma buka|hanya rp|cuma rp|per bungkus|per porsi|per toples|matahari terbenam|matahari terbit|kain khas|makanan khas|kue khas|minuman khas',
    ],
  ],
};
