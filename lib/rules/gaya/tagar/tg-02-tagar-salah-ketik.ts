import { type Agency, unknownAgency } from '../../../draft/agency';
import type { Examples } from '../examples';
import type { LineRule } from '../rule';
import { listedFor } from './misspelt-tag';

/** A slip in a tag of the list, and the post is missing from it. */
export const rule: LineRule = {
  id: 'TG-02',
  level: 'salah',
  title: { id: 'Tagar sesuai ejaan daftar Diskominfo' },
  why: { id: 'Satu huruf yang meleset membuat kiriman tidak muncul pada tagarnya.' },
  source: 'Daftar tagar Diskominfo',
  when: { kinds: ['hashtag'] },
  find: ({ hashtags }, { agency, today }) =>
    hashtags.flatMap(({ text, span }) => {
      const fix = listedFor(text, agency, today);
      return fix === null ? [] : [{ span, fix, message: { id: `Tulis ${fix}.`.slice(0, 90) } }];
    }),
};

const agency: Agency = {
  ...unknownAgency,
  tags: [
    { tag: '#PangkalpinangKotaBeribuSenyuman', isMandatory: false },
    { tag: '#HariBumi', isMandatory: false },
    { tag: '#BangkaSetara', isMandatory: false },
    { tag: '#HUTke81RI', isMandatory: false, from: '2026-08-01', until: '2026-12-31' },
  ],
};

export const examples: Examples = {
  wrong: [
    { text: '#PangkalpinangKotaBeribuSenyman', fixed: '#PangkalpinangKotaBeribuSenyuman', agency },
    { text: 'Warga bekerja bakti 🙏 #BangkaSteara', fixed: 'Warga bekerja bakti 🙏 #BangkaSetara', agency },
    { text: 'WARGA BEKERJA BAKTI #BANGKASTARA', fixed: 'WARGA BEKERJA BAKTI #BangkaSetara', agency },
  ],
  right: [
    { text: 'Mari membaca. #HariBuku', agency },
    { text: 'Warga bekerja bakti. #bangkasetara #PangkalpinangKotaBeribuSenyuman', agency },
    { text: 'Warga bekerja bakti. #BangkaSejahtera #Bangka', agency },
    { text: 'Persiapan tahun depan dimulai. #HUTke82RI', agency },
    '#PangkalpinangKotaBeribuSenyman',
  ],
};
