import { looksBy } from './look';
import { reasonMarkers } from './reason-markers';
import { purposes } from './reason-purposes';
import { troubleSigns } from './reason-troubles';

/** Every word that opens a cause, a purpose or an occasion, with what must stand around it. */
export const reasonLooks = looksBy([...reasonMarkers, ...purposes, ...troubleSigns]);
