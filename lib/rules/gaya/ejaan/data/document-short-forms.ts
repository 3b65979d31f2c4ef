/** Three letters and more take one point, two letters a point each (EYD V, Singkatan 4a and 4b). */
export const onePoint: ReadonlySet<string> = new Set(['dll', 'dst', 'dsb', 'dkk', 'hlm', 'yth', 'ttd', 'ybs', 'sda']);

/** Letters parted by a stroke or by a single point: "a/n", "s.d". */
export const twoPoints: ReadonlyMap<string, string> = new Map([
  ['an', 'a.n.'],
  ['sd', 's.d.'],
  ['up', 'u.p.'],
  ['ub', 'u.b.'],
  ['da', 'd.a.'],
  ['cq', 'c.q.'],
]);
