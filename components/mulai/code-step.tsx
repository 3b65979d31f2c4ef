import { ConnectForm, type ConnectFormProps } from '@/components/options/connect-form';
import { mulaiWords } from '@/lib/words/mulai';
import { say } from '@/lib/words/words';

export interface CodeStepProps extends ConnectFormProps {
  onNext: () => void;
}

/** Is there a code? Without one everything works, only nothing is counted at the Diskominfo. */
export const CodeStep = ({ language, server, onConnect, onNext }: CodeStepProps) => (
  <>
    <h1 tabIndex={-1}>{say(mulaiWords.codeTitle, language)}</h1>
    <p className="lead">{say(mulaiWords.codeLead, language)}</p>
    <ConnectForm {...{ language, server, onConnect }} />
    <button type="button" className="button button-quiet button-wide" onClick={onNext}>
      {say(mulaiWords.noCode, language)}
    </button>
  </>
);
