import { wordList } from '../../../../bahasa/data/word-list';

/** Ranks of the police and the armed forces, and titles of the learned: who bears one is known by it. Own list. */
export const ranks = wordList(`
  kompol akp akbp kombes aipda aiptu bripka brigpol brigadir bripda briptu ipda iptu irjen brigjen komjen serka serda sertu serma pelda peltu kopda koptu praka kapten letkol kolonel mayor letda lettu
  mayjen letjen letnan sersan pratu prada dr dr. prof prof. ustaz ustadz ustadzah kh kh. kiai drg drg.
`);
