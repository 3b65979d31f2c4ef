import { expect, it } from 'vitest';
import { soak } from '../proof/soak/soak';
import { describeBrowsers } from './browsers';

const time = 12_000;
const seed = 5;

describeBrowsers(() => {
  it(`berjam-jam menulis, sebentar saja di sini: tiap unggahan tercatat dan terhitung satu kali, benih ${seed}`, async () => {
    const { posts, waiting, lost, surplus, counted } = await soak(time, seed, () => {});
    expect(posts).toBeGreaterThan(3);
    expect({ lost, surplus, counted }).toEqual({ lost: 0, surplus: 0, counted: posts - waiting });
  });
}, ['chromium']);
