import { wordList } from '../../../../bahasa/data/word-list';

/** Acronyms that have become common nouns (KBBI; EYD V, Singkatan 7). */
export const commonAcronyms: ReadonlySet<string> = new Set(
  wordList(`
    puskesmas posyandu pemilu pilkada pilkades pilpres pilgub musrenbang sembako narkoba tilang ruko rusun rusunawa balita batita baduta lansia bansos pustu poskesdes
    posbindu polindes satgas rakor raker rakernas bimtek bumil busui siskamling poskamling diklat iptek rapim rudal puskesling caleg kades sekdes sekda pemda
    ormas parpol curanmor lapas rutan minerba migas alutsista linmas hansip medsos ponpes musdes muskel musdus perda jumantik kamling kamtibmas damkar
  `),
);
