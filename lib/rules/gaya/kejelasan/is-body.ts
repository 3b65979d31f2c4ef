import { namedBodies } from '../../../bahasa/data/bodies';
import { wordList } from '../../../bahasa/data/word-list';

const nouns = new Set(wordList('pemerintah dinas badan kelurahan kecamatan desa puskesmas posyandu kementerian'));

/** Whether a word opens the name of a body that acts. */
export const isBody = (norm: string): boolean => namedBodies.has(norm) || nouns.has(norm);
