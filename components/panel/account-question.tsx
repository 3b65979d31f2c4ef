import { useSay } from '@/components/parts/say-context';
import { panelWords } from '@/lib/words/panel';

/** Asked once for each account: a private account in the same browser is left alone. */
export function AccountQuestion({ answer }: { answer: (isOfficial: boolean) => void }) {
  const speak = useSay();
  return (
    <section className="catatan catatan--tanya" aria-labelledby="siap-akun">
      <h3 id="siap-akun">{speak(panelWords.accountQuestion)}</h3>
      <p className="kecil">{speak(panelWords.accountHint)}</p>
      <div className="aksi">
        <button type="button" className="btn btn--primary" onClick={() => answer(true)}>
          {speak(panelWords.isOfficial)}
        </button>
        <button type="button" className="btn" onClick={() => answer(false)}>
          {speak(panelWords.isPrivate)}
        </button>
      </div>
    </section>
  );
}
