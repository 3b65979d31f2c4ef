import { type Agency, unknownAgency } from '../../../draft/agency';

/** An election in the days of the examples. Nobody in it is real. */
export const duringElection: Agency = /* @__PURE__ */ Object.assign({}, unknownAgency, {
  election: {
    from: '2026-09-01',
    until: '2026-12-31',
    candidates: [
      {
        name: 'Drs. Karta Wijaya – Melati Kusuma',
        number: 1,
        accounts: ['@kartamelati', 'https://facebook.com/karta.melati'],
        slogans: ['Lanjut Melaju'],
      },
      { name: 'Surya Dharma', number: 2, accounts: ['@suryauntukkota'], slogans: ['Kota Bangkit'] },
    ],
    parties: [{ name: 'Partai Rukun Nusantara', short: 'PRN', accounts: ['@partairukun'] }],
    tags: ['#LanjutkanPakWali', '#KotaBangkit'],
  },
});
