import type { Examples } from '../examples';
import { pairRule } from '../pair-rule';

/**
 * Closed list of EYD V (Gabungan Kata e), and compounds that KBBI VI has as one word. Left out, since both forms can be
 * right: pada hal, dari pada, apa lagi, radio aktif. Rows with the same form on both sides keep it: "barang kali ini".
 */
export const rule = pairRule({
  id: 'EJ-11',
  level: 'salah',
  title: { id: 'Gabungan kata yang sudah padu' },
  why: { id: 'Gabungan kata yang sudah padu, seperti olahraga, ditulis serangkai.' },
  source: 'EYD V, Gabungan Kata',
  pairs: `
    acap kali > acapkali
    ada kalanya > adakalanya
    bagai mana > bagaimana
    sebagai mana > sebagaimana
    se bagaimana > sebagaimana
    barang kali > barangkali
    bea siswa > beasiswa
    bela sungkawa > belasungkawa
    berbela sungkawa > berbelasungkawa
    bila mana > bilamana
    mana kala > manakala
    kadang kala > kadangkala
    bumi putra, bumi putera > bumiputra
    darma bakti > darmabakti
    darma wisata > darmawisata
    karya wisata > karyawisata
    pari wisata > pariwisata
    kepari wisataan > kepariwisataan
    duka cita > dukacita
    berduka cita > berdukacita
    suka cita > sukacita
    bersuka cita > bersukacita
    suka cita rasa > suka cita rasa
    barang kali ini > barang kali ini
    mata hari ini > mata hari ini
    suka rela > sukarela
    suka relawan > sukarelawan
    hulu balang > hulubalang
    kaca mata > kacamata
    berkaca mata > berkacamata
    kasat mata > kasatmata
    kilo meter > kilometer
    kilo gram > kilogram
    mata hari > matahari
    olah raga > olahraga
    berolah raga > berolahraga
    olah ragawan > olahragawan
    peri bahasa > peribahasa
    peri laku > perilaku
    berperi laku > berperilaku
    peri kemanusiaan > perikemanusiaan
    peri keadilan > perikeadilan
    puspa warna > puspawarna
    sapta marga > saptamarga
    sapu tangan > saputangan
    sari pati > saripati
    sedia kala > sediakala
    segi tiga > segitiga
    segi empat > segiempat
    syah bandar > syahbandar
    wira swasta > wiraswasta
    wira usaha > wirausaha
    berwira usaha > berwirausaha
    wira usahawan > wirausahawan
    loka karya > lokakarya
    maha siswa > mahasiswa
    maha siswi > mahasiswi
    manca negara > mancanegara
    serba guna > serbaguna
    serba neka > serbaneka
    halal bihalal, halal bi halal > halalbihalal
    senan tiasa > senantiasa
    sekali gus > sekaligus
    se kaligus > sekaligus
    selama lamanya > selama-lamanya
    bersama sama > bersama-sama
    bahwa sanya > bahwasanya
    bahwa sannya > bahwasanya
    sekurang kurangnya > sekurang-kurangnya
    seolah olah > seolah-olah
  `,
});

export const examples: Examples = {
  wrong: [
    { text: 'Kegiatan olah raga ini bersifat suka rela.', fixed: 'Kegiatan olahraga ini bersifat sukarela.' },
    { text: 'TURUT BERDUKA CITA', fixed: 'TURUT BERDUKACITA' },
    { text: '🎓 Bea siswa dibuka untuk pelajar.', fixed: '🎓 Beasiswa dibuka untuk pelajar.' },
    { text: '- Lapor petugas bila mana air naik', fixed: '- Lapor petugas bilamana air naik' },
    { text: 'Sebagai mana diketahui, loket pindah.', fixed: 'Sebagaimana diketahui, loket pindah.' },
    { text: 'Jaga peri lakunya di jalan.', fixed: 'Jaga perilakunya di jalan.' },
  ],
  right: [
    'Kegiatan olahraga ini bersifat sukarela.',
    'Pada hal ini kami minta maklum.',
    'Harga barang kali ini lebih murah.',
    'Apa lagi yang perlu disiapkan warga?',
    'Mata pelajaran olah rasa diajarkan di sanggar.',
    'Barang kami, kali ini, sudah tiba.',
    'Warga bertemu di Gedung Serba Guna.',
  ],
};
