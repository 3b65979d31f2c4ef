import { wordList } from '../../../../bahasa/data/word-list';

/** Acronyms that read like words and stand in capitals by right or by habit. */
export const spokenAcronyms: ReadonlySet<string> = new Set(
  wordList(`
    polri korpri polda polres polresta polsek polwan brimob kodim koramil korem kodam babinsa satpol damkar basarnas tagana orari rapi senkom linmas
    bappeda bapenda bappenas bulog baznas bazda bawaslu panwaslu pemkot pemkab pemprov pemda diskominfo kominfo dinkes dinsos disdik disdukcapil
    dishub disnaker dispora disperindag dinsosp3a posyandu puskesmas posbindu musrenbang paud tpa forkopimda forkopimcam apindo hipmi kadin iwapi
    dekranasda perbasi pssi kemenkes kemenag kemendagri kemensos kejari kejati lapas rutan imigrasi unicef bumdes bumd bumn umkm ikm apbd apbn rpjmd
    rkpd lkpj lakip sakip lppd lapor qris sipd pikobar bpkad bkpsdm asean sumpah ispa gerindra golkar nasdem hanura
  `),
);
