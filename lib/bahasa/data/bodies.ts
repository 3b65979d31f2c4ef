import { wordList } from './word-list';

/** Bodies whose short name is enough to know who acts. */
export const namedBodies = new Set(
  wordList(`
    pemkot pemkab pemprov pemda pemdaprov pemdes pemko pemerintahan tni polri dprd dpr mpr kpu bawaslu bpbd bnpb bmkg pdam pln bpjs baznas pmi bnn bnnk bps bkn bpn basarnas kpk komnas
    polsek polres polresta polda polrestabes polsubsektor brimob koramil kodim korem kodam lanal lanud kejari kejati kejaksaan pengadilan satlantas sabhara
    satpol satlinmas linmas damkar tagana satgas forkopimda forkopinda forkopimcam forkompincam muspika muspida dekranasda dekranas dharmawanita
    pkk lpm lpmk karangtaruna kwarcab kwarran pokdarwis gapoktan bumdes bumd mui nu muhammadiyah fkub fkdm ldii banser
    diskominfo dishub dinkes disdik disdikbud dispora disparbud dispar dinsos dlh dlhk disnaker disdukcapil dukcapil dispendukcapil diskop dispertan dpupr pupr dpmptsp bappeda bapenda bkd bkpsdm kesbangpol dp3a dpmd
    kemenkes kemenag kemendagri kemenkominfo kominfo kemensos kementerian setda sekretariat inspektorat bappelitbangda jica dpm bapaslon
    perumda pertamina bulog sudin ppsu uptd upt uptb blud pusdatin banmus pgri pwri apdesi papdesi abpednas
  `),
);

/** Nouns that open the name of a body: what follows must name it. */
export const bodyNouns = new Set(
  wordList(`
    pemerintah dinas badan kantor puskesmas puskesma pustu posyandu kelurahan kalurahan kecamatan kapanewon desa nagari rsud rsu rs universitas politeknik institut akademi sekolah
    sd sdn smp smpn sma sman smk smkn mts man paud tk komunitas yayasan organisasi forum majelis paguyuban kelompok tim satuan pt pt. cv perum bank koperasi
    biro bagian bidang seksi suku balai unit panti lembaga panitia persatuan perhimpunan ikatan gerakan dewan karang komisi unsur korps klinik
    provinsi kota kabupaten sat pkm direktorat kesatuan asosiasi pimpinan jajaran bem dharma ibu-ibu kodim gabungan
  `),
);

/** Body nouns that are also areas: only an active verb after the name makes them the actor. */
export const areaBodies = new Set(
  wordList(`kota kabupaten provinsi desa nagari kelurahan kalurahan kecamatan kapanewon`),
);
