import { describe, expect, it } from 'vitest';
import { placePanel } from '@/components/panel/place-panel';

const screen = { width: 1366, height: 768 };
const facebook = { left: 433, top: 92, right: 933, bottom: 676 };
const x = { left: 383, top: 44, right: 983, bottom: 424 };
const instagram = { left: 200, top: 92, right: 1166, bottom: 676 };

describe('tempat panel', () => {
  it('di kanan dialog, tidak menutupinya', () => {
    expect(placePanel(facebook, screen, { isOpen: true, overPhoto: false })).toEqual({
      left: 949,
      top: 16,
      maxHeight: 736,
    });
    expect(placePanel(x, screen, { isOpen: true, overPhoto: false }).left).toBeGreaterThanOrEqual(x.right);
  });

  it('keping setinggi tepi atas dialog', () => {
    expect(placePanel(facebook, screen, { isOpen: false, overPhoto: false }).top).toBe(92);
  });

  it('di Instagram di atas foto, di bawah baris judul, tidak di atas keterangan', () => {
    const { left, top } = placePanel(instagram, screen, { isOpen: true, overPhoto: true });
    expect(left).toBeGreaterThanOrEqual(instagram.left);
    expect(left + 360).toBeLessThan(instagram.right - 340);
    expect(top).toBe(instagram.top + 56);
  });

  it('di halaman penuh berhenti di atas tombol terbit di baris bawah', () => {
    const suite = { left: 64, top: 92, right: 1366, bottom: 900 };
    const button = { left: 1226, top: 718, right: 1342, bottom: 756 };
    const { maxHeight, top } = placePanel(suite, screen, { isOpen: true, overPhoto: false, button });
    expect(top + maxHeight).toBeLessThan(button.top);
    expect(maxHeight).toBeGreaterThan(600);
  });

  it('tetap setinggi layar bila tombolnya di samping panel', () => {
    const button = { left: 449, top: 624, right: 917, bottom: 660 };
    expect(placePanel(facebook, screen, { isOpen: true, overPhoto: false, button }).maxHeight).toBe(736);
  });

  it('di layar sempit menempel di tepi kanan dan tetap di dalam layar', () => {
    const { left, maxHeight, top } = placePanel(
      { left: 40, top: 20, right: 640, bottom: 380 },
      { width: 683, height: 384 },
      { isOpen: true, overPhoto: false },
    );
    expect(left + 360).toBeLessThanOrEqual(683);
    expect(top + maxHeight).toBeLessThanOrEqual(384);
  });
});
