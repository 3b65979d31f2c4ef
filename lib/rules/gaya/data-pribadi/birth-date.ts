/** A whole date, in figures or with the name of its month. For regular expressions without regard to case. */
export const birthDate = String.raw`\d{1,2}(?: ?[-/.] ?\d{1,2} ?[-/.] ?(?:\d{4}|\d{2})(?!\d)| (?:jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agu(?:stus)?|agt|sep(?:t|tember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?)\.? \d{4})`;
