import type { Jenis } from '../../draft/jenis';
import type { Unsur } from '../../draft/unsur';
import type { Words } from '../../words/words';

export interface FillText {
  /** Why a reader wants it. At most 90 letters. */
  why: Words;
  /** {unit}, {day} and {zone} are put in; words in [brackets] are for the writer. */
  sentence: string;
}

/** What fits most posts. */
export const generalFills: Record<Unsur, FillText> = {
  apa: {
    why: {
      id: 'Warga ingin tahu apa yang diberitakan sejak kalimat pertama.',
      en: 'Readers want to know the matter from the first sentence.',
    },
    sentence: 'Kegiatan ini adalah [nama kegiatan].',
  },
  siapa: {
    why: {
      id: 'Warga ingin tahu siapa yang mengadakan atau menyampaikannya.',
      en: 'Readers want to know who holds it or says it.',
    },
    sentence: 'Kegiatan ini diadakan oleh {unit} bersama [nama peserta].',
  },
  kapan: {
    why: {
      id: 'Tanpa tanggal, warga tidak tahu kapan ini berlangsung.',
      en: 'Without a date readers cannot tell when this happens.',
    },
    sentence: 'Kegiatan berlangsung pada {day} pukul [jam] {zone}.',
  },
  'di-mana': {
    why: {
      id: 'Warga ingin tahu tempatnya agar bisa ikut.',
      en: 'Readers want to know the place so that they can take part.',
    },
    sentence: 'Kegiatan berlangsung di [nama tempat].',
  },
  mengapa: {
    why: {
      id: 'Warga lebih mau ikut bila tahu tujuannya.',
      en: 'Readers join more readily when they know the purpose.',
    },
    sentence: 'Kegiatan ini bertujuan untuk [tujuan kegiatan].',
  },
  bagaimana: {
    why: { id: 'Ceritakan cara ikut atau syaratnya.', en: 'Tell how to take part or what is required.' },
    sentence: 'Warga dapat ikut dengan cara [cara ikut atau syarat].',
  },
};

/** Where the general words would sound wrong. */
export const fillsOfJenis: Partial<Record<Jenis, Partial<Record<Unsur, Partial<FillText>>>>> = {
  kegiatan: {
    'di-mana': {
      why: { id: 'Warga ingin tahu di mana ini berlangsung.', en: 'Readers want to know where this takes place.' },
    },
    mengapa: { why: { id: 'Warga ingin tahu untuk apa ini diadakan.', en: 'Readers want to know what it is for.' } },
    bagaimana: {
      why: { id: 'Ceritakan satu hal nyata dari jalannya kegiatan.', en: 'Tell one concrete thing of how it went.' },
      sentence: 'Kegiatan diawali dengan [acara pertama], lalu [acara berikutnya].',
    },
  },
  layanan: {
    apa: { sentence: 'Layanan yang dibuka adalah [nama layanan].' },
    siapa: { sentence: 'Layanan ini diberikan oleh {unit} untuk [siapa yang boleh memakai].' },
    kapan: {
      why: {
        id: 'Tanpa hari dan jam, warga bisa datang sia-sia.',
        en: 'Without days and hours people may come in vain.',
      },
      sentence: 'Layanan dibuka mulai {day} pukul [jam buka] sampai [jam tutup] {zone}.',
    },
    'di-mana': {
      why: { id: 'Warga perlu tahu harus datang ke mana.', en: 'People need to know where to go.' },
      sentence: 'Layanan dibuka di [nama loket atau alamat].',
    },
    bagaimana: {
      why: {
        id: 'Warga perlu tahu syarat dan biayanya sebelum datang.',
        en: 'People need the conditions and cost beforehand.',
      },
      sentence: 'Syaratnya [dokumen yang dibawa], biayanya [biaya].',
    },
  },
  imbauan: {
    apa: { sentence: 'Warga diimbau untuk [hal yang diminta].' },
    siapa: { sentence: 'Imbauan ini disampaikan oleh {unit} kepada [siapa yang diimbau].' },
    kapan: { sentence: 'Imbauan ini berlaku mulai {day} sampai [tanggal].' },
    'di-mana': {
      why: {
        id: 'Warga perlu tahu apakah wilayahnya termasuk.',
        en: 'People need to know whether their area is meant.',
      },
      sentence: 'Imbauan ini berlaku di [nama wilayah].',
    },
    mengapa: {
      why: {
        id: 'Warga lebih mau mengikuti bila tahu alasannya.',
        en: 'People follow more readily when they know why.',
      },
      sentence: 'Hal ini perlu agar [tujuan imbauan].',
    },
    bagaimana: {
      why: { id: 'Warga perlu tahu langkahnya.', en: 'People need to know the steps.' },
      sentence: 'Caranya [langkah yang diminta].',
    },
  },
  undangan: {
    apa: { sentence: 'Acaranya adalah [nama acara].' },
    siapa: {
      why: {
        id: 'Warga ingin tahu siapa yang mengundang dan siapa yang diundang.',
        en: 'Readers want to know who invites whom.',
      },
      sentence: '{unit} mengundang [siapa yang diundang].',
    },
    kapan: {
      why: { id: 'Tanpa hari dan jam, warga tidak dapat datang.', en: 'Without a day and an hour nobody can come.' },
      // An invitation lies ahead: today's date would be a trap.
      sentence: 'Acara diadakan pada [hari dan tanggal] pukul [jam] {zone}.',
    },
    'di-mana': {
      why: { id: 'Warga perlu tahu harus datang ke mana.', en: 'People need to know where to go.' },
      sentence: 'Acara bertempat di [nama tempat].',
    },
    mengapa: { sentence: 'Acara ini diadakan agar [tujuan acara].' },
    bagaimana: { sentence: 'Pendaftaran melalui [cara mendaftar].' },
  },
  ucapan: {
    apa: { sentence: 'Selamat [nama hari atau peristiwa].' },
    siapa: {
      why: {
        id: 'Ucapan terasa sampai bila pengirimnya disebut.',
        en: 'A greeting arrives better when it says from whom.',
      },
      sentence: 'Salam hangat, {unit} dan [nama yang turut mengucapkan].',
    },
    kapan: { sentence: 'Hari itu diperingati pada [tanggal].' },
  },
  klarifikasi: {
    apa: { sentence: 'Yang benar adalah [fakta yang benar].' },
    siapa: {
      why: {
        id: 'Warga percaya bila tahu siapa yang menjelaskan.',
        en: 'People trust it when they know who explains.',
      },
      sentence: 'Penjelasan ini disampaikan oleh {unit} berdasarkan [sumber].',
    },
    kapan: {
      why: { id: 'Warga perlu tahu kapan kabar itu diperiksa.', en: 'People need to know when the claim was checked.' },
      sentence: 'Kabar ini diperiksa pada {day} pukul [jam] {zone}.',
    },
    'di-mana': {
      why: { id: 'Warga perlu tahu di mana kabar itu beredar.', en: 'People need to know where the claim circulates.' },
      sentence: 'Kabar itu beredar di [nama media].',
    },
    mengapa: {
      why: { id: 'Warga percaya bila ada buktinya.', en: 'People trust it when there is evidence.' },
      sentence: 'Kabar itu keliru karena [bukti].',
    },
    bagaimana: {
      why: { id: 'Warga perlu tahu cara memeriksanya sendiri.', en: 'People need to know how to check it themselves.' },
      sentence: 'Periksa kebenarannya melalui [saluran resmi].',
    },
  },
  peringatan: {
    apa: { sentence: 'Waspada [nama bahaya].' },
    siapa: {
      why: { id: 'Peringatan dipercaya bila sumbernya disebut.', en: 'A warning is trusted when its source is named.' },
      sentence: 'Peringatan ini bersumber dari [lembaga resmi] dan disampaikan oleh {unit}.',
    },
    kapan: {
      why: { id: 'Warga perlu tahu sampai kapan harus waspada.', en: 'People need to know until when to beware.' },
      sentence: 'Peringatan berlaku {day} pukul [jam mulai] sampai [jam selesai] {zone}.',
    },
    'di-mana': {
      why: {
        id: 'Warga perlu tahu apakah wilayahnya terancam.',
        en: 'People need to know whether their area is at risk.',
      },
      sentence: 'Bahaya ini mengancam [nama wilayah].',
    },
    mengapa: {
      why: { id: 'Warga lebih waspada bila tahu penyebabnya.', en: 'People take more care when they know the cause.' },
      sentence: 'Hal ini terjadi karena [penyebab].',
    },
    bagaimana: {
      why: { id: 'Warga perlu tahu apa yang harus dilakukan sekarang.', en: 'People need to know what to do now.' },
      sentence: 'Yang perlu dilakukan adalah [langkah warga], nomor darurat [nomor].',
    },
  },
  edukasi: {
    apa: { sentence: 'Kali ini kita mengenal [topik].' },
    siapa: {
      why: { id: 'Warga percaya bila sumbernya disebut.', en: 'People trust it when the source is named.' },
      sentence: 'Keterangan ini dari {unit} berdasarkan [sumber].',
    },
    mengapa: {
      why: { id: 'Warga lebih tertarik bila tahu manfaatnya.', en: 'People read on when they know the benefit.' },
      sentence: 'Ini penting agar [manfaat].',
    },
    bagaimana: {
      why: { id: 'Warga ingin tahu langkahnya.', en: 'People want to know the steps.' },
      sentence: 'Caranya [langkah pertama], lalu [langkah berikutnya].',
    },
  },
  promosi: {
    apa: { sentence: 'Kami kenalkan [nama produk atau tempat].' },
    siapa: {
      why: {
        id: 'Warga ingin tahu siapa yang membuat atau mengelolanya.',
        en: 'Readers want to know who makes or runs it.',
      },
      sentence: 'Usaha ini dikelola oleh [nama pengelola].',
    },
    kapan: { sentence: 'Buka setiap [hari] pukul [jam] {zone}.' },
    'di-mana': {
      why: { id: 'Warga perlu tahu harus datang ke mana.', en: 'People need to know where to go.' },
      sentence: 'Alamatnya di [alamat].',
    },
    mengapa: { sentence: 'Cocok untuk [manfaat bagi pembeli atau pengunjung].' },
    bagaimana: {
      why: { id: 'Warga ingin tahu harga dan cara mendapatkannya.', en: 'People want the price and how to get it.' },
      sentence: 'Harganya [harga], pesan melalui [cara memesan].',
    },
  },
};
