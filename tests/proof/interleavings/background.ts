import { takeSubmission } from '@/entrypoints/background/take-submission';
import type { Submission } from '@/lib/draft/submission';
import { ageWaiting } from '@/lib/log/age-waiting';
import { database } from '@/lib/log/database';
import type { Clock } from './clock';
import type { Action, Plan } from './plan';

/** The extension's background with the real handler, as the browser starts, keeps waiting and ends it. */
export interface Background {
  /** Brings a message from a page that lives as long as `isAlive` says. */
  send(body: Submission, isAlive: () => boolean): Promise<unknown>;
  kill(how: Kill): void;
  /** Something is being done that does not wait for the clock. */
  isBusy(): boolean;
  /** Presses of which the background has heard. */
  heard: Set<string>;
}

type Kill = Action & { is: 'kill' };

interface Message {
  resolve: (answer: undefined) => void;
  reject: (reason: Error) => void;
  isOver: boolean;
}

export function openBackground(clock: Clock, { travel, work, wake, isEager }: Plan['pace']): Background {
  const heard = new Set<string>();
  let life = 0;
  let isAwake = false;
  let busy = 0;
  let atWork: Message[] = [];
  let ambush: Kill | null = null;

  const doing = <Done>(act: Promise<Done>): Promise<Done> => {
    busy += 1;
    return act.finally(() => {
      busy -= 1;
    });
  };
  const start = () => {
    if (isAwake) return;
    isAwake = true;
    // As the background does whenever it starts.
    void doing(ageWaiting(Date.now(), database));
  };

  const kill = ({ answer }: Kill) => {
    life += 1;
    isAwake = false;
    for (const { resolve, reject, isOver } of atWork) {
      if (isOver || answer === 'never') continue;
      if (answer === 'nothing') resolve(undefined);
      else reject(new Error('the message port closed before a response was received'));
    }
    atWork = [];
  };

  return {
    heard,
    isBusy: () => busy > 0,
    send(body, isAlive) {
      const told = structuredClone(body);
      return new Promise((resolve, reject) => {
        const arrive = () => {
          start();
          const born = life;
          const message: Message = { resolve, reject, isOver: false };
          atWork.push(message);
          const end = ambush;
          ambush = null;
          if (end) clock.after(work / 2, () => kill(end));
          const run = () => {
            heard.add(told.id);
            return doing(takeSubmission(told));
          };
          const reply = (result: Promise<unknown>) => {
            const back = (end: () => void) => {
              if (born !== life) return;
              message.isOver = true;
              clock.after(travel, () => isAlive() && end());
            };
            result.then(
              (outcome) => back(() => resolve(outcome)),
              (error: Error) => back(() => reject(error)),
            );
          };
          const early = isEager ? run() : null;
          clock.after(work, () => born === life && reply(early ?? run()));
        };
        // The browser keeps a message for a background that sleeps until it has started.
        clock.after(isAwake ? travel : travel + wake, arrive);
      });
    },
    kill(how) {
      if (how.isAmid) ambush = how;
      else kill(how);
    },
  };
}
