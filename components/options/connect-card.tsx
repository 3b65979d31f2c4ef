import { CloudCheck, CloudOff, Unplug } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { connectWords } from '@/lib/words/options';
import { say } from '@/lib/words/words';
import { ConnectForm, type ConnectFormProps } from './connect-form';

export interface ConnectCardProps extends ConnectFormProps {
  /** The tally that the office's administrator laid down; null without one. */
  offered: string | null;
  /** Empty before the unit is known. */
  unit: string;
  city: string;
  /** True if the tally no longer takes this unit's counts. */
  isRefused: boolean;
  /** True if the browser waits for consent to send the counts. */
  isWithheld: boolean;
  /** Asks for that consent. */
  onAllow: () => void;
}

/** Before the code: the field. After it: the unit, and the field on request. */
export function ConnectCard(props: ConnectCardProps) {
  const { unit, city, isRefused, isWithheld, language, server, offered, onConnect, onAllow } = props;
  const [isChanging, setIsChanging] = useState(false);
  const [isNew, setIsNew] = useState(false);
  const status = useRef<HTMLParagraphElement>(null);
  const isConnected = server !== null && !isRefused;

  // The form goes away when its code was accepted: focus moves to the answer.
  useEffect(() => {
    if (isNew && isConnected) status.current?.focus();
  }, [isNew, isConnected]);

  const connect = async (address: string) => {
    const outcome = await onConnect(address);
    if (outcome.ok) {
      setIsNew(true);
      setIsChanging(false);
    }
    return outcome;
  };

  return (
    <section className="card" aria-labelledby="connect-title">
      <h2 id="connect-title">{say(isConnected ? connectWords.unit : connectWords.title, language)}</h2>
      {isConnected && (
        <p className="connected" ref={status} tabIndex={-1}>
          {unit && <b className="connected-unit">{unit}</b>}
          {city && <span className="muted">{city}</span>}
          <span className="word-ada">
            <CloudCheck className="icon" aria-hidden="true" />
            {say(connectWords.connected, language)}
          </span>
        </p>
      )}
      {isConnected && isWithheld && (
        <div>
          <p className="word-belum">
            <CloudOff className="icon" aria-hidden="true" />
            {say(connectWords.withheld, language)}
          </p>
          <div className="row actions">
            <button type="button" className="button button-primary" onClick={onAllow}>
              {say(connectWords.allow, language)}
            </button>
          </div>
        </div>
      )}
      {isRefused && (
        <p className="word-belum">
          <Unplug className="icon" aria-hidden="true" />
          {say(connectWords.refused, language)}
        </p>
      )}
      {!isConnected && !isRefused && <p>{say(connectWords.lead, language)}</p>}
      {(!isConnected || isChanging) && (
        <ConnectForm language={language} server={server ?? offered} onConnect={connect} />
      )}
      {isConnected && (
        <button
          type="button"
          className="button button-quiet"
          aria-expanded={isChanging}
          onClick={() => setIsChanging(!isChanging)}
        >
          {say(isChanging ? connectWords.cancel : connectWords.another, language)}
        </button>
      )}
    </section>
  );
}
