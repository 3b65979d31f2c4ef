import type { CueList } from './cue-list';

/** A hazard, where it strikes, and how a fraud works. */
export const peringatan: CueList = {
  words: [
    [4, 'waspada waspadai awas'],
    [
      3,
      'bmkg pvmbg tsunami erupsi gempa tumbang berpotensi modus mengatasnamakan mewaspadai hidrometeorologi ^hati-hati ^potensi prakiraan diprakirakan',
    ],
    [
      2,
      `siaga longsor longsoran banjir rob genangan tergenang karhutla ekstrem lebat tersendat macet padat penipuan kebakaran meluap luapan amblas ambles jebol retakan roboh ambruk
      tertimbun terendam terputus begal jambret lahar mengungsi retak asap gelombang radius bersiap buaya pencurian penculikan pinjol bodong phishing`,
    ],
  ],
  phrases: [
    [
      4,
      `peringatan dini|info banjir|ketinggian air|tinggi air|gelombang tinggi|angin kencang|hujan lebat|cuaca ekstrem|pohon tumbang|kabut asap|debit air naik|debit air meningkat|muka air
      |lalu lintas padat|arus lalu|banjir rob|cuaca buruk|banjir bandang|tanah longsor|gelombang pasang|banjir lahar|hujan petir|awan panas|potensi banjir|potensi hujan|potensi longsor
      |tertutup longsor|tertutup longsoran|tertutup material|tertutup pohon|tidak boleh dilewati|tidak boleh dilalui|tidak dapat dilewati|naik ke level|naik level|jangan mendekat|jangan beraktivitas|prakiraan cuaca|tidak bisa dilalui|tidak dapat dilalui|tidak bisa dilewati|belum bisa dilewati|belum bisa dilalui`,
    ],
    [
      3,
      `angin puting|jalan licin|hati-hati terhadap|hati-hati penipuan|hati-hati dengan|hati-hati modus|waspada penipuan|kualitas udara|air pasang|status siaga|debit air|air sungai|buaya muncul
      |titik api|jalan putus|jembatan putus|jalan terputus|investasi bodong|pinjol ilegal|kode otp|mengaku petugas|mengaku dari|mengaku sebagai|jangan diklik|jangan klik`,
    ],
  ],
};
