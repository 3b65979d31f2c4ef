/** A sentence to fill in; its blanks, written [nama tempat], stand out from the words. */
export function Blanks({ sentence }: { sentence: string }) {
  return sentence
    .split(/(\[[^\][]{1,200}\])/)
    .map((piece, index) =>
      piece.startsWith('[') ? <mark key={index}>{piece.slice(1, -1)}</mark> : <span key={index}>{piece}</span>,
    );
}
