/**
 * Slurs in public use; the names of peoples and faiths are no slurs and stay out. "Aseng" is a person's name as well,
 * "cebong" a tadpole, "kafir" a word of scripture: each only with what makes it a slur. "Nonpribumi" was taken out of
 * official use by Inpres 26/1998.
 */
export const slurs: readonly RegExp[] = [
  /\bkadrun(?:-kadrun)?\b/gi,
  /\b(?:kaum|kelompok|dasar|para|si|gerombolan|pendukung) (?:ke)?cebong(?:-cebong)?\b|\bcebongers?\b|\bcebong (?:dan|vs|lawan|sama) (?:kampret|kadrun)\b/gi,
  /\b(?:asing dan aseng|asing[- ]aseng|antek(?:-antek)? (?:aseng|asing|komunis|yahudi|PKI|cina|china|zionis))\b/gi,
  /\b(?:orang(?:-orang)?|kaum|dasar|si|para|pemimpin|negara|antek) (?:kafir|kapir)\b|\bkafir (?:itu|laknat|harbi|kalian|kamu|semua)\b|\b(?:mengkafirkan|mengkafir-kafirkan|mengafirkan)\b/gi,
  /\bnon[- ]?pribumi\b/gi,
  /\b(?:cina|china) (?:loleng|komunis|babi|kafir)\b|\bbabi (?:cina|china)\b|\bcokin\b/gi,
  /\b(?:monyet|kera) papua\b|\bpapua (?:monyet|kera)\b|\b(?:orang|dasar|si) (?:negro|nigger|nigga)\b|\bnigg(?:er|a)s?\b/gi,
  /\b(?:jawa|batak|padang|sunda|madura|dayak|melayu|bugis|arab|ambon|papua|yahudi|kristen|islam|hindu|buddha|katolik) (?:babi|anjing|monyet|laknat|kampungan|goblok|tolol|bangsat)\b/gi,
  /\b(?:kaum|dasar|yahudi) laknat(?:ullah)?\b/gi,
];
