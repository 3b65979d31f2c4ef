/** A sentence to fill in; its blanks, written [nama tempat], stand out from the words. */
export function Blanks({ sentence }: { sentence: string }) {
  return sentence.split(/(\[[^\]]+\])/).map((piece, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never move
    piece.startsWith('[') ? <mark key={index}>{piece.slice(1, -1)}</mark> : <span key={index}>{piece}</span>,
  );
}
