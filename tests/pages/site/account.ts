/** The invented unit whose page is open. */
export const account = { name: 'Kelurahan Kejaksaan', handle: 'kel_kejaksaan', initials: 'KK' };
