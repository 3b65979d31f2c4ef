const against =
  /\b(?:hoaks|hoax|disinformasi|misinformasi|tidak benar|tak benar|ujaran kebencian|hate speech|perundungan|bullying|literasi digital|cek fakta|saring|penipuan|modus|waspadai?|hati-hati|jangan (?!lupa|lewatkan|ketinggalan|sampai|ragu|tunda|berhenti|putus|malu)|hindari|setop|stop|dilarang|larangan|palsu|klarifikasi|bijak|mewaspadai|mencegah|cegah|menangkal|tangkal)\b/i;

/** The words warn of a thing, deny or explain it, so they do not do it themselves. */
export const speaksAgainst = (text: string): boolean => against.test(text);
