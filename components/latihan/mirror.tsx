import { useSay } from '@/components/parts/say-context';
import type { Piece, Remark, Sign } from '@/lib/latihan/mirror';
import { latihanWords } from '@/lib/words/latihan';
import { unsurNames } from '@/lib/words/names';
import type { Words } from '@/lib/words/words';

const levelWords: Record<Remark, Words> = {
  tahan: latihanWords.hold,
  salah: latihanWords.correct,
  saran: latihanWords.suggestion,
};

const wordsOf = (sign: Sign): Words => ('unsur' in sign ? unsurNames[sign.unsur] : levelWords[sign.level]);
const lookOf = (sign: Sign): string => ('unsur' in sign ? 'found' : sign.level);

const classOf = ({ isFound, level }: Piece): string =>
  ['piece', isFound && 'piece-found', level && `piece-${level}`].filter(Boolean).join(' ');

/**
 * The text once more, with a line under what was found and a word that names it. The box above shows the same words to
 * the same eyes, so nothing is masked here.
 */
export function Mirror({ pieces }: { pieces: Piece[] }) {
  const speak = useSay();
  const isEmpty = pieces.every(({ text }) => text.trim() === '');
  return (
    <section className="card" aria-labelledby="cermin">
      <h2 id="cermin">{speak(latihanWords.mirror)}</h2>
      <p className="small muted">{speak(isEmpty ? latihanWords.mirrorEmpty : latihanWords.mirrorHint)}</p>
      {!isEmpty && (
        <p className="mirror" lang="id">
          {pieces.map((piece) =>
            piece.isFound || piece.level ? (
              <mark key={piece.start} className={classOf(piece)}>
                {piece.text}
                {piece.ends.map((sign) => (
                  <sup key={wordsOf(sign).id} className={`sign sign-${lookOf(sign)}`}>
                    {speak(wordsOf(sign))}
                  </sup>
                ))}
              </mark>
            ) : (
              <span key={piece.start}>{piece.text}</span>
            ),
          )}
        </p>
      )}
    </section>
  );
}
