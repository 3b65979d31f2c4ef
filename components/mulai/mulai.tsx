import { useEffect, useRef, useState } from 'react';
import { Mark } from '@/components/parts/mark';
import { stepOf } from '@/lib/words/mulai';
import { say } from '@/lib/words/words';
import { CodeStep, type CodeStepProps } from './code-step';
import { SentStep, type SentStepProps } from './sent-step';
import { UnitStep, type UnitStepProps } from './unit-step';

export type MulaiProps = Omit<CodeStepProps & UnitStepProps & SentStepProps, 'onNext' | 'onBack' | 'isConnected'>;

const steps = [1, 2, 3] as const;

/** The first run in three steps with one question each; every step can be skipped. */
export function Mulai(props: MulaiProps) {
  const [step, setStep] = useState<(typeof steps)[number]>(1);
  const [isConnected, setIsConnected] = useState(false);
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  // A new step is read out from its question on; the first one leaves the focus where the browser put it.
  useEffect(() => {
    if (!isFirst.current && step > 0) main.current?.querySelector('h1')?.focus();
    isFirst.current = false;
  }, [step]);

  const connect: CodeStepProps['onConnect'] = async (address) => {
    const outcome = await props.onConnect(address);
    if (outcome.ok) {
      setIsConnected(true);
      setStep(2);
    }
    return outcome;
  };
  return (
    <div className="mulai">
      <header className="mulai-head">
        <Mark size={44} />
        <div>
          <b>Siap Siar</b>
          <p className="small muted">{say(stepOf(step), props.language)}</p>
        </div>
        <ol className="track" aria-hidden="true">
          {steps.map((one) => (
            <li key={one} className={one <= step ? 'done' : undefined} />
          ))}
        </ol>
      </header>
      <main className="card" ref={main}>
        {step === 1 && <CodeStep {...props} onConnect={connect} onNext={() => setStep(2)} />}
        {step === 2 && (
          <UnitStep {...props} isConnected={isConnected} onNext={() => setStep(3)} onBack={() => setStep(1)} />
        )}
        {step === 3 && <SentStep {...props} />}
      </main>
    </div>
  );
}
