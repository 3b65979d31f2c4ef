import { wordList } from '../../../../bahasa/data/word-list';

/** Illnesses, as a health office names them in a post. For regular expressions without regard to case. Own list. */
export const illness = String.raw`(?:penyakit|tbc?\b|tuberkulosis|hiv|aids|covid|corona|korona|dbd|demam|kanker|tumor|stroke|strok|diabetes|kencing manis|jantung|ginjal|gagal ginjal|hipertensi|darah tinggi|malaria|kusta|lepra|hepatitis|sifilis|raja singa|gonore|tipes|tifus|campak|difteri|polio|rabies|leukemia|thalasemia|talasemia|lupus|epilepsi|ayan\b|asma\b|skizofrenia|katarak|hidrosefalus|bibir sumbing|ispa\b|pneumonia|paru|kolera|leptospirosis|chikungunya|cikungunya|cacar|mpox|omicron|anemia|diare|usus buntu|infeksi|virus|penyakit|gangguan (?:jiwa|mental|ginjal|jantung|penglihatan|pendengaran)|depresi|cerebral palsy|down syndrome|sindrom|autis|kelainan|lumpuh|komplikasi|kista|miom)`;

/** What somebody with a disability or an illness is called. */
export const condition = String.raw`(?:lumpuh|difabel|disabilitas|tuna ?(?:netra|rungu|daksa|wicara|grahita|laras)|odgj|odha|odhiv|buta\b|tuli\b|bisu\b|cacat|pikun|autis|down syndrome|berkebutuhan khusus|gangguan (?:jiwa|mental))`;

/** With what other words begin that tell of somebody's health. */
export const ailing = wordList(
  'menderita mengidap terjangkit terinfeksi tertular sakit hamil mengandung keguguran berobat menjalani cuci kemoterapi gangguan penyandang penderita pengidap pasien bumil suspek tunanetra kehamilan',
);
