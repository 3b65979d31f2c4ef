import { wordList } from '../../../../bahasa/data/word-list';
import { groupedBy } from '../grouped-by';

/** Degrees as EYD V writes them (Singkatan 1); the first of those with the same letters is offered. */
const degrees = wordList(`
  S.E. S.H. S.T. S.P. S.S. S.M. S.E.I. S.H.I. S.Pd. S.Pd.I. S.Pd.SD. S.Pd.K. S.Sos. S.Sos.I. S.IP. S.I.P. S.STP. S.Kom. S.Kom.I. S.Si. S.Ag. S.Th. S.Th.I. S.Kep. S.Keb.
  S.Gz. S.Farm. S.Psi. S.Hut. S.Pt. S.Pi. S.K.M. S.KM. S.A.P. S.AP. S.Ak. S.I.Kom. S.Sn. S.Hum. S.Ked. S.K.H. S.Ars. S.P.W.K. S.PWK. S.Stat. S.Tr. S.S.T. S.ST.
  S.Tr.Kep. S.Tr.Keb. S.Tr.Kes. S.Tr.IP. S.Tr.Gz. S.Kes. S.Fil. S.Or. S.Par. S.Ds. S.S.I. S.T.P. S.TP. S.Ptk. S.Sy.
  M.M. M.H. M.T. M.A. M.P. M.E. M.Si. M.Pd. M.Pd.I. M.Pd.K. M.Kes. M.Kom. M.Ag. M.Hum. M.A.P. M.AP. M.Ak. M.Kn. M.Sc. M.Eng. M.Ed. M.Farm. M.Psi. M.Sos. M.IP. M.I.P.
  M.I.Kom. M.Sn. M.Th. M.K.M. M.KM. M.P.H. M.B.A. M.Ec.Dev. M.Ars. M.Tr.IP. M.Tr.A.P. M.Kep. M.Keb. M.P.A. M.PA. M.H.I. M.E.I. M.Gz. M.Biomed. M.Hut. M.P.W.K. M.PWK.
  M.Stat. M.Acc. M.Ling. M.Par. M.Ds.
  A.Md. A.Md.Keb. A.Md.Kep. A.Md.Kes. A.Md.Kom. A.Md.T. A.Md.Ak. A.Md.Gz. A.Md.Farm. A.Ma. A.Ma.Pd. A.P. Ph.D. Lc. B.A. B.Sc.
  Sp.A. Sp.B. Sp.PD. Sp.P.D. Sp.OG. Sp.O.G. Sp.M. Sp.KJ. Sp.P. Sp.JP. Sp.An. Sp.Rad. Sp.N. Sp.S. Sp.THT. Sp.KK. Sp.KG.
`);

export const rightDegrees: ReadonlySet<string> = new Set(degrees);

export const lettersOf = (text: string): string => text.replace(/[. ]/g, '').toLowerCase();

/** Right forms by their letters without points, small. */
export const degreeForms: ReadonlyMap<string, readonly string[]> = groupedBy(degrees, lettersOf);

/** What the first letters of a degree may be up to its first point: "s", "sp", "spd" for S.Pd. */
export const degreeOpenings: ReadonlySet<string> = new Set(
  [...degreeForms.keys()].flatMap((letters) => Array.from(letters, (_, at) => letters.slice(0, at + 1))),
);

/** Known without points, in capitals: anything else in capitals is an acronym. */
export const bareDegrees: ReadonlySet<string> = new Set(
  wordList('SE SH ST SP SS SEI SHI SKM SIP SST STP SPT MM MH MT MA MP MAP MBA MPH MKM SAP MPA SKH MHI BA'),
);

/** Known without points in these letters. */
export const mixedDegrees: ReadonlySet<string> = new Set([
  ...degrees.map((one) => one.replace(/\./g, '')).filter((one) => /[a-z]/.test(one) && one.length > 2),
  ...wordList('Amd AMd Amd.Keb AmdKeb AmdKep Spd Mpd Ssos Skom Msi Mkes Sag Mag Lc'),
]);
