import { buildPages } from '@/tests/pages/build';

/** Before all browser tests, so that no two of them build the practice pages at once. */
export const setup = async () => void (await buildPages());
