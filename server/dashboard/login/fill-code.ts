/**
 * Puts the code behind the `#` of the address into its field and takes it out of the address. Without it the code is
 * pasted by hand.
 */
export const fillCode = `
const code = decodeURIComponent(location.hash.slice(1));
const field = document.getElementById('undangan');
if (code && field && !field.value) {
  field.value = code;
  history.replaceState(null, '', location.pathname);
}
`;
