/**
 * Captions as the offices of an invented town write them: emoji, curly quotes, titles, sums, hashtags, lists. Every
 * paragraph is a line of its own; {…} are the words that change each time a caption is used again.
 */
const captions: readonly string[] = [
  '📣 {Lurah} {nama}, {gelar}, bersama kader PKK dan warga RW {angka} menggelar kerja bakti di sepanjang Jalan {jalan}, {hari}. Sampah di selokan diangkut dengan {angka} gerobak untuk mencegah banjir saat hujan deras datang.',
  '“Kami bangga warga mau turun tangan,” ujar {nama} di sela kegiatan. Menurutnya, saluran yang bersih membuat anak-anak aman bermain, dan pedagang di Pasar {jalan} tidak lagi mengeluh soal bau.',
  '🗓️ {hari}\n⏰ 08.00–11.30 WIB\n📍 Aula Kantor {Lurah} {jalan}, RT {angka}/RW {angka}',
  'Dinas Sosial menyalurkan bantuan Rp{angka}50.000 kepada {angka}0 keluarga di Kelurahan {jalan}. Penyaluran dilakukan secara bertahap melalui kantor pos, dan penerima cukup membawa KTP-el serta kartu keluarga asli.',
  'Syaratnya:\n1. Fotokopi KTP-el dan kartu keluarga\n2. Surat pengantar dari ketua RT {angka}\n3. Hadir sendiri, tidak dapat diwakilkan',
  'Hj. {nama}, {gelar}, mengajak para ibu datang ke Posyandu {jalan} setiap {angka} bulan sekali agar tumbuh kembang balita terpantau. Selain penimbangan, petugas puskesmas memberi vitamin A dan menjawab pertanyaan seputar gizi 🍎.',
  'Yth. warga {jalan}, aliran air PDAM akan terhenti pada {hari} akibat perbaikan pipa di simpang tiga. Mohon menampung air secukupnya sejak malam sebelumnya. Gangguan dapat dilaporkan lewat WA 0812-0000-{angka}00 atau surel air@contoh.go.id 🙏',
  'Pelatihan menjahit bagi {angka} pemuda karang taruna diadakan oleh Balai Latihan Kerja sebagai upaya menekan pengangguran. Peserta belajar membuat pola, memotong kain, lalu memasarkan hasilnya; “modal kecil, semangat besar,” kata {nama}.',
  'Camat {nama} meninjau jembatan gantung {jalan} yang rusak diterjang arus pekan lalu. Perbaikan sementara dikerjakan gotong royong, sedangkan bangunan tetap diusulkan dalam musrenbang tahun depan dengan perkiraan biaya Rp{angka}25 juta.',
  'Ayo bayar pajak kendaraan tepat waktu. Loket Samsat Keliling buka di halaman Balai Kota pukul 09.00 s.d. 13.00, tanpa biaya tambahan. Info lengkap: https://contoh.go.id/samsat-{angka}',
  'SELAMAT DAN SUKSES kepada {nama}, juara {angka} lomba bercerita tingkat kota. Terima kasih atas doa, dukungan guru, dan kerja keras orang tua ❤️ Semoga menjadi penyemangat bagi pelajar lain.',
  'BMKG: waspada angin kencang di pesisir {jalan} hingga {hari}. Nelayan diminta tidak melaut, mengikat perahu, serta memantau kabar resmi; jangan menyebarkan berita yang belum jelas sumbernya ⚠️.',
  '#Kelurahan{jalan} #BergerakBersama #{jalan}Bersih @diskominfo.contoh',
];

const changing: Record<string, readonly string[]> = {
  Lurah: ['Lurah', 'Camat', 'Plt. Lurah', 'Sekretaris Lurah'],
  nama: ['Budi Hartono', 'Siti Rahmawati', 'Agus Wijaya', 'Dewi Lestari', 'Yusuf Maulana', 'Ratna Juwita', 'H. Rahman'],
  gelar: ['S.Sos., M.Si.', 'S.E.', 'S.KM., M.Kes.', 'S.STP.', 'S.Pd.'],
  jalan: ['Kenanga', 'Cempaka', 'Bakung', 'Seroja', 'Kamboja', 'Dahlia', 'Teratai', 'Anggrek', 'Flamboyan'],
  hari: [
    'Sabtu (21/11/2026)',
    'Senin, 23 November 2026',
    'Jumat (27/11)',
    'Kamis, 26 November 2026 pukul 09.00 WIB',
    'Minggu pagi (29/11/2026)',
  ],
  angka: ['3', '12', '05', '27', '8', '41', '16', '2', '34', '19', '7'],
};

/** The lengths that are timed: a post on X, an Instagram caption, a long text, the longest post that Facebook takes. */
export const lengths = [280, 2_200, 20_000, 63_206] as const;

/** A text of exactly `length` UTF-16 units that opens with an emoji; another `start` gives other words. */
export function textOf(length: number, start = 0): string {
  let used = start;
  const fill = (_: string, name: string) => {
    const words = changing[name] ?? [];
    used += 1;
    return words[used % words.length] ?? '';
  };
  const parts: string[] = [];
  for (let at = 0, sum = 0; sum < length; at++) {
    const part = (captions[at % captions.length] ?? '').replace(/\{(\w+)\}/g, fill);
    parts.push(part);
    sum += part.length + 2;
  }
  return parts
    .join('\n\n')
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '.');
}

/** The text with one word in its middle retyped: four letters that come from a counter and never come again. */
export function retyped(text: string, count: number): string {
  const middle = text.indexOf(' ', Math.floor(text.length / 2)) + 1;
  let letters = '';
  for (let rest = count; letters.length < 4; rest = Math.floor(rest / 26))
    letters += String.fromCharCode(97 + (rest % 26));
  return `${text.slice(0, middle)}${letters}${text.slice(middle + 4)}`;
}
