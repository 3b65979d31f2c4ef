/** The unit that writes on the practice pages. */
export const practiceUnit = 'Kelurahan Kejaksaan';
