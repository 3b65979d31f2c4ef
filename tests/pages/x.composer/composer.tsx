import { EditorState } from 'draft-js';
import { useEffect, useState } from 'react';
import { Avatar } from '../site/avatar';
import { neighbour } from '../site/neighbours';
import { words } from '../site/switches';
import type { AcceptedPost } from '../site/window';
import type { Account } from './accounts';
import { Attachments } from './attachments';
import { hashtagDecorator } from './hashtags';
import { Part } from './part';
import { day, ScheduledDay, ScheduleSheet } from './schedule-sheet';
import { sendThread } from './send-thread';
import { ToolBar } from './tool-bar';

/** A post, or the reason why there is none yet: it is set for a later day. */
export type Accepted = AcceptedPost | 'scheduled';

export interface ComposerProps {
  place: 'inline' | 'modal' | 'page';
  account: Account;
  replyTo?: string | null;
  isQuote?: boolean;
  /** Raised by `remount()`: the boxes are taken away and set up anew, their text stays. */
  mount: number;
  onText: (text: string) => void;
  onPosted: (post: Accepted) => void;
  onRefused: () => void;
}

const emptyPart = () => EditorState.createEmpty(hashtagDecorator);
const textOf = (state: EditorState) => state.getCurrentContent().getPlainText('\n');

export function Composer(props: ComposerProps) {
  const { place, account, replyTo = null, isQuote = false, mount, onText, onPosted, onRefused } = props;
  const [parts, setParts] = useState(() => [emptyPart()]);
  const [isSending, setSending] = useState(false);
  const [isChoosingDay, setChoosingDay] = useState(false);
  const [isScheduled, setScheduled] = useState(false);
  const texts = parts.map(textOf);
  const text = texts.join('\n\n');
  const canSend = texts.every((one) => one.trim() !== '') && !isSending;

  useEffect(() => onText(text), [text, onText]);

  const submit = () => {
    if (!canSend) return;
    setSending(true);
    sendThread({ parts: texts, replyTo, handle: account.handle, day: isScheduled ? day : null })
      .then((post) => {
        setParts([emptyPart()]);
        setScheduled(false);
        onPosted(post ?? 'scheduled');
      }, onRefused)
      .finally(() => setSending(false));
  };
  const buttonText = isScheduled
    ? words('Jadwalkan', 'Schedule')
    : parts.length > 1
      ? words('Posting semua', 'Post all')
      : replyTo
        ? words('Balas', 'Reply')
        : words('Posting', 'Post');

  return (
    <div className="x-composer">
      <Avatar name={account.name} />
      <div className="x-composer-body">
        {isScheduled && <ScheduledDay />}
        {parts.map((state, index) => (
          <Part
            key={`${mount}.${index}`}
            index={index}
            isReply={replyTo !== null}
            state={state}
            setState={(next) => setParts((old) => old.map((one, at) => (at === index ? next : one)))}
            submit={submit}
            hasAutoFocus={place !== 'inline' || index > 0}
          />
        ))}
        {isQuote && <Attachments quoted={neighbour(2)} />}
        {isChoosingDay && (
          <ScheduleSheet
            confirm={() => {
              setChoosingDay(false);
              setScheduled(true);
            }}
          />
        )}
        <ToolBar
          buttonName={place === 'inline' ? 'tweetButtonInline' : 'tweetButton'}
          buttonText={buttonText}
          length={text.length}
          isSending={isSending}
          canSend={canSend}
          schedule={() => setChoosingDay(true)}
          addPart={text !== '' ? () => setParts((old) => [...old, emptyPart()]) : undefined}
          submit={submit}
        />
      </div>
    </div>
  );
}
