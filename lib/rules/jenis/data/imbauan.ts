import type { CueList } from './cue-list';

/** A behaviour asked of citizens. */
export const imbauan: CueList = {
  words: [
    [4, 'mengimbau menghimbau diimbau dihimbau imbauan himbauan'],
    [
      3,
      `ayo ayoo ayooo mari marilah yuk yukk yuuk yok hindari patuhi dilarang stop mengajak ajak hendaknya hendaklah ^jaga ^jagalah ^tetap ^selalu ^pastikan ^gunakan ^pakai ^kurangi ^lindungi ^cegah ^buang
      ^buanglah ^terapkan ^matikan ^ingat ^laporkan ^bijak ^hemat ^sudahkah ^segera ^saring ^biasakan ^siapkan ^bersihkan ^kenakan ^kendalikan ^lestarikan ^taati ^dukung ^wujudkan ^sukseskan ^tunda ^awasi ^rawat
      ^sayangi ^budayakan ^utamakan ^kunci ^pilah ^kuras ^cuci ^simpan ^hentikan ^batasi ^hormati ^kibarkan ^manfaatkan diminta bijaklah`,
    ],
    [
      2,
      'jangan mohon dimohon harap diharap diharapkan wajib tolong sebaiknya mengingatkan diingatkan mendorong meminta minta didenda ^bayar ^bawa ^cek ^parkir ^naik ^cabut ^titip ^taruh ^siram ^tanam ^pilih ^lapor ^hubungi ^perhatikan ^bantu ^pasang ^isi ^setor ^antar ^membuang ^periksa ^waktunya ^saatnya ^sudah',
    ],
  ],
  phrases: [
    [
      4,
      `jangan lupa|diminta untuk|diharapkan untuk|tetap patuhi|mari jaga|mari kita|ayo jaga|ayo kita|yuk kita|jangan membuang|jangan ragu|jangan takut|jangan khawatir|jangan tunda|jangan sampai
      |jangan panik|jangan mudah|tidak membakar|tidak membuang|jangan biarkan|jangan buang|jangan bakar|jangan parkir|jangan asal|jangan pernah|jangan dulu|jangan lagi|mengingatkan warga|mengingatkan masyarakat
      |mengingatkan agar|mengingatkan seluruh|mengingatkan para|mengingatkan pengendara|mengingatkan orang|mengingatkan kembali|mengingatkan untuk|mengingatkan bahwa|meminta warga|meminta masyarakat
      |meminta seluruh|meminta agar|meminta para|meminta orang|minta tolong|minta warga|mendorong warga|mendorong masyarakat|mendorong seluruh|mendorong semua|diminta tidak|diminta agar|diminta segera
      |diminta selalu|dimohon tidak|dimohon untuk|dimohon agar|mohon untuk|mohon agar|mohon tidak|mohon segera|harap tidak|harap segera|tolong jangan|wajib hukumnya|surat imbauan|surat himbauan|demi keselamatan bersama`,
    ],
  ],
};
