/** The direction in which a language is written, by its tag (BCP 47). */
export const directionOf = (lang: string): 'ltr' | 'rtl' =>
  /^(ar|arc|ckb|dv|fa|he|nqo|ps|sd|ug|ur|yi)\b/i.test(lang) ? 'rtl' : 'ltr';
