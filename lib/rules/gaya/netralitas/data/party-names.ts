/**
 * National parties of the elections of 2019 and 2024 (KPU, list of parties in the election). Only names that mean nothing
 * else are found by themselves; "PKB" (pajak kendaraan bermotor), "PAN" or "Demokrat" need "Partai", "kader" or the like beside them.
 */
export const plainParties = ['golkar', 'gerindra', 'pdip', 'pdi-p', 'nasdem', 'hanura', 'perindo'];
export const shortParties = [
  'pkb',
  'pks',
  'pan',
  'ppp',
  'pbb',
  'psi',
  'pdi',
  'pkn',
  'demokrat',
  'gelora',
  'garuda',
  'berkarya',
  'ummat',
];
