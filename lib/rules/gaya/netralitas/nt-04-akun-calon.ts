import { oncePerWord } from '../../../bahasa/per-word';
import type { Token } from '../../../bahasa/reading';
import type { Election } from '../../../draft/agency';
import type { Examples } from '../examples';
import type { LineRule } from '../rule';
import { plainParties } from './data/party-names';
import { duringElection } from './example-election';
import { accountName, electionNow, levelOn } from './politics';

/** Accounts that call themselves a candidate's or a party's. */
const telling = new RegExp(
  `calon(?:wakil)?(?:wali|bupati|gubernur|presiden|legislatif)|^(?:ba)?caleg|paslon|^ca(?:wa)?(?:pres|gub|bup|wali|walkot)|^partai|^(?:dpp|dpc|dpd|dpw)[._]?\\p{L}{2,}|^relawan[._]?(?:pak|bu|0\\d)|(?:^|[._])(?:${plainParties.join('|')})|timses|timsukses|(?:2|dua)periode`,
  'u',
);
/** Councils bear such letters, too. */
const councils =
  /dprd|dpdri|dpd_?ri\b|^dpd(?:ri)?$|dpmptsp|dpdesa|^dpd.?(?:knpi|rei|apdesi|ippnu)|^dp[cd].?(?:knpi|ppni|ibi|ppdi|gerkatin|hki)/;

const isTelling = oncePerWord((norm) => telling.test(accountName(norm)) && !councils.test(accountName(norm)));

const compiled = new WeakMap<Election, ReadonlySet<string>>();

function accountsOf(election: Election): ReadonlySet<string> {
  const known = compiled.get(election);
  if (known) return known;
  const made = new Set(
    [...election.candidates, ...election.parties].flatMap(({ accounts }) => accounts.map(accountName)),
  );
  compiled.set(election, made);
  return made;
}

/** A tag to an account of a candidate or a party. */
export const rule: LineRule = {
  id: 'NT-04',
  level: 'tahan',
  title: { id: 'Akun calon atau partai ditandai' },
  why: { id: 'Kolaborasi akun dinas dengan calon atau partai pernah dilaporkan ke Bawaslu.' },
  source: 'SKB lima lembaga No. 2/2022; Bawaslu Banyumas 2024',
  when: { kinds: ['mention', 'link'] },
  find: ({ tokens }, scene, places) => {
    const election = electionNow(scene);
    return places.flatMap((at) => {
      const token = tokens[at] as Token;
      const { kind, norm, start, end } = token;
      const isKnown = election !== null && accountsOf(election).has(accountName(norm));
      if (!isKnown && (kind !== 'mention' || !isTelling(token))) return [];
      return [
        { span: { start, end }, message: { id: 'Hapus tanda ke akun calon atau partai.' }, level: levelOn(scene) },
      ];
    });
  },
};

const agency = duringElection;

export const examples: Examples = {
  wrong: [
    { agency, text: 'Kolaborasi dengan @calonwalikota', fixed: null },
    { text: 'Kolaborasi dengan @calonwalikota', fixed: null },
    { agency, text: 'Terima kasih @KartaMelati dan warga RT 03.', fixed: null },
    { agency, text: '📸 Foto: https://www.facebook.com/karta.melati/', fixed: null },
    { agency, text: 'Bersama @partairukun', fixed: null },
  ],
  right: [
    { agency, text: 'Info lengkap di @kpu_pangkalpinang.' },
    { agency, text: 'Kolaborasi dengan @dprdkota dan @dpmptsp.' },
    { agency, text: 'Unduh di https://kpu.go.id.' },
    'Terima kasih @kartamelati dan warga RT 03.',
    'Info untuk @calonjemaah ada di kantor.',
  ],
};
