import { wordList } from './word-list';

/** Words that open a cause or a purpose wherever they stand. */
export const reasonWords = new Set(
  wordList(
    `guna agar supaya biar demi karena krn karna soalnya berhubung gara-gara penyebabnya alasannya sebab lantaran dikarenakan akibat imbas bertujuan tujuannya mengantisipasi antisipasi menyusul disebabkan mengingat sehingga seiring berkat dampak dipicu dilatarbelakangi buntut`,
  ),
);

/** Purposes only at the head of a sentence, before the actor: "Cegah banjir, Lurah mengajak …". */
export const leadingReasons = new Set(
  wordList(`cegah mencegah sukseskan mensukseskan menyukseskan dukung mendukung antisipasi tingkatkan meningkatkan wujudkan mewujudkan jelang menjelang sambut menyambut peringati memperingati
    menuju meriahkan memeriahkan peduli jaga menjaga tekan menekan atasi mengatasi tindaklanjuti menindaklanjuti percepat mempercepat optimalkan mengoptimalkan hindari menghindari pastikan memastikan semarakkan`),
);

/** Purposes also inside a sentence, unless they are its main verb. */
export const occasionVerbs = new Set(
  wordList(`menyambut memperingati memeriahkan menindaklanjuti menyikapi menanggulangi`),
);

/** "untuk kelancaran bersama": a purpose without a verb. */
export const purposeNouns = new Set(
  wordList(
    'kebaikan kelancaran ketertiban kebersihan keberlanjutan kesejahteraan kemajuan keselamatan kenyamanan keamanan kesehatan pemulihan pelestarian masa menjaga',
  ),
);
