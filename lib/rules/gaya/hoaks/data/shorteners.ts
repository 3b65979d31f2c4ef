import { wordList } from '../../../../bahasa/data/word-list';

/** Hosts that hide where a link leads; checked 2026-11. Landing pages with a list of links are not among them. */
export const shorteners: readonly string[] = wordList(`
  bit.ly bitly.com s.id tinyurl.com cutt.ly rb.gy shorturl.at shorturl.asia is.gd t.ly goo.gl ow.ly buff.ly rebrand.ly
  tiny.cc tiny.one adf.ly bl.ink short.gy v.gd shorte.st soo.gd clck.ru gg.gg dub.sh lnkd.in intip.in bitly.ws
  kutt.it surl.li urlzs.com n9.cl
`);
