/** Sexual crimes. For regular expressions without regard to case. Own list. */
export const sexualCrime =
  '(?:perkosa|pemerkosaan|diperkosa|rudapaksa|cabul|pencabulan|dicabuli|pelecehan seksual|kekerasan seksual|dilecehkan|persetubuhan|disetubuhi|menyetubuhi|sodomi|disodomi|asusila|eksploitasi seksual|kejahatan seksual|pedofil|inses|hubungan sedarah|perdagangan anak|prostitusi|pelecehan)';

/** What a child is held for. "Diamankan" alone is no crime: pupils who play truant are as well. */
export const offence = String.raw`(?:pelaku (?!usaha|umkm|wisata|seni|budaya|ekonomi|industri)|tersangka|terduga|ditangkap|dibekuk|diringkus|ditahan|pencurian|mencuri(?! perhatian| hati| start| kesempatan)|curanmor|tawuran|begal|penganiayaan|menganiaya|pengeroyokan|mengeroyok|pembunuhan|membunuh|narkoba|sabu\b|ganja|pembobol|membobol|penusukan|menusuk|klitih)`;
