/** A clock that only moves when told to: minutes pass at once, and always in the same order. */
export interface Clock {
  now(): number;
  /** Calls `act` after `time` milliseconds, in the page that is current now. */
  after(time: number, act: () => void): void;
  /** Lets this much time pass, with everything that is due in it. */
  pass(time: number): Promise<void>;
  /** Gives the real clock back. */
  release(): void;
}

interface Timer {
  id: number;
  at: number;
  act: () => void;
}

/** What stands for the page that runs: a timer fires where it was set. */
const pageOf = () => ({ window: globalThis.window, document: globalThis.document });

const real = { setTimeout, clearTimeout, dateNow: Date.now, performanceNow: performance.now.bind(performance) };

/**
 * Puts the virtual clock in the place of the real one. `rest` waits until nothing moves without the clock any more:
 * promises, and the database, which needs real turns.
 */
export function takeClock(startedAt: number, rest: () => Promise<void>): Clock {
  let now = startedAt;
  let nextId = 1;
  let timers: Timer[] = [];

  const set = (act: () => void, time = 0) => {
    const page = pageOf();
    const timer = { id: nextId, at: now + Math.max(0, time), act: () => inPage(page, act) };
    nextId += 1;
    timers.push(timer);
    return timer.id;
  };
  const clear = (id: number) => {
    timers = timers.filter((one) => one.id !== id);
  };
  Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
  Date.now = () => Math.floor(now);
  performance.now = () => now - startedAt;

  return {
    now: () => now,
    after: (time, act) => void set(act, time),
    async pass(time) {
      const until = now + time;
      await rest();
      for (;;) {
        const next = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at || a.id - b.id)[0];
        if (!next) break;
        clear(next.id);
        now = next.at;
        next.act();
        await rest();
      }
      now = until;
    },
    release() {
      Object.assign(globalThis, { setTimeout: real.setTimeout, clearTimeout: real.clearTimeout });
      Date.now = real.dateNow;
      performance.now = real.performanceNow;
    },
  };
}

/** Runs `act` as code of this page. */
export function inPage(page: object, act: () => void): void {
  const before = pageOf();
  Object.assign(globalThis, page);
  try {
    act();
  } finally {
    Object.assign(globalThis, before);
  }
}
