import { expect, it } from 'vitest';
import { dayOf } from '@/lib/calendar/day';
import { sayClock } from '@/lib/calendar/say-clock';
import { diceOf } from '@/tests/proof/dice';

it.each(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'])(
  '%s: hari dan jamnya sama dengan data zona waktu',
  (zone) => {
    const seed = Date.now() % 1_000_000;
    const dice = diceOf(seed);
    const day = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
    const last = Date.UTC(2045, 0, 1);
    for (let round = 0; round < 2_000; round++) {
      const at = dice.between(0, last);
      expect([dayOf(at, zone), sayClock(at, zone).split(' ')[0]], `benih ${seed}, saat ${at}`).toEqual([
        day.format(at),
        clock.format(at).replace(':', '.'),
      ]);
    }
  },
);
