/** Who answers for figures of a disaster: the offices that count them, and the police. */
const counting = `BPBD|BNPB|BMKG|Basarnas|SAR|PVMBG|Badan Geologi|BPPTKG|Pusdalops|Damkar|pemadam|Damkarmat|Disdamkar|Tagana|PMI|TNI|Kodim|Koramil|Danramil|Babinsa|Manggala Agni|KSOP|Syahbandar|KLHK|USGS|Jasa Raharja|Badan SAR|Badan Penanggulangan Bencana|Badan Meteorologi|Pusat Vulkanologi`;

/** "Kejaksaan" alone may be a kelurahan, so the prosecution is named by its rank. */
export const policeWords = `Polri|Polda|Polres(?:ta|tabes)?|Polsek(?:ta)?|Polwil|polisi|kepolisian|Kapol(?:ri|da|res|resta|restabes|sek)|Wakapol[a-z]{2,8}|Bareskrim|(?:Sat)?reskrim(?:um|sus)?|Satlantas|Satresnarkoba|Dit(?:res|pol)[a-z]{3,12}|Mabes|Kombes|AKBP|AKP|Kompol|Iptu|Ipda|Aiptu|Bhabinkamtibmas|Brimob|Densus`;

export const countingWords = `${counting}|${policeWords}`;
