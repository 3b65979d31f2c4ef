// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Announcement } from '@/components/panel/announcement';
import { clear, show, textOf } from './show';
import { viewOf } from './view-of';

afterEach(clear);

describe('pengumuman untuk pembaca layar', () => {
  it('menunggu sampai penulis berhenti, lalu menyebut yang belum ada', async () => {
    vi.useFakeTimers();
    const host = await show(<Announcement view={viewOf('Lurah Kejaksaan membuka senam sehat.')} />);
    expect(textOf(host)).toBe('');
    await act(async () => vi.advanceTimersByTime(1_900));
    expect(textOf(host)).toBe('');
    await act(async () => vi.advanceTimersByTime(200));
    expect(textOf(host)).toBe('Belum ada: Kapan, Di mana');
    vi.useRealTimers();
  });
});
