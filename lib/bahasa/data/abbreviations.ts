import { wordList } from './word-list';

/** Short forms that carry a full stop without ending the sentence. Lower case, without the stop. */
export const abbreviations = new Set(
  wordList(`
    jl jln gg gd lt blok no nomor kel kec kab prov ds dsn bpk ibu sdr yth hj drs dra dr ir prof ust ustadz kh tgl pkl hal
    plt pj plh pjs pt cv tb ps st rt rw dll dsb dst dkk telp tlp hp wa tel fax ttd spd amd skm spt lamp ket jum kpd wil
    sdn smpn sman smkn mts komp perum swt saw ybs hlm sda min maks posy m h a b c d e f g i k l n o p r s t u w y z
  `),
);
