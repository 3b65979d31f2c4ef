// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OutcomeCard } from '@/components/panel/outcome-card';
import { buttonOf, clear, press, show, textOf } from './show';

const writtenAt = Date.UTC(2024, 9, 15, 3);

afterEach(clear);

describe('kartu setelah unggah', () => {
  const card = { surface: 'facebook', at: writtenAt, day: '2024-10-15', zone: 'Asia/Jakarta' } as const;

  it('menyatakan tercatat dengan hari dan jam setempat', async () => {
    const host = await show(<OutcomeCard about="recorded" {...card} answer={() => {}} close={() => {}} />);
    expect(textOf(host)).toContain('Unggahan Facebook, Selasa (15/10/2024) pukul 10.00 WIB.');
  });

  it('bertanya sekali bila tidak yakin, dan kedua jawabannya setara', async () => {
    const answer = vi.fn();
    const host = await show(<OutcomeCard about="unsure" {...card} answer={answer} close={() => {}} />);
    await press(buttonOf(host, 'Ya, sudah terbit'));
    await press(buttonOf(host, 'Belum'));
    expect(answer.mock.calls).toEqual([[true], [false]]);
  });
});
