import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Examples } from '@/lib/rules/gaya/examples';
import { leftOut } from '@/lib/rules/gaya/left-out';
import type { Rule } from '@/lib/rules/gaya/rule';
import { rules } from '@/lib/rules/gaya/rules';
import { findingsIn, fixedBy } from './setting';

const folder = join(import.meta.dirname, '../../../lib/rules/gaya');
const files = globSync('*/[a-z][a-z]-[0-9][0-9]-*.ts', { cwd: folder }).sort();
const modules: { file: string; rule: Rule; examples: Examples }[] = await Promise.all(
  files.map(async (file) => ({ file, ...(await import(join(folder, file))) })),
);

/** How many rules the catalogue holds in each group. */
const catalogue = {
  EJ: 37,
  KB: 12,
  GB: 20,
  TW: 24,
  JN: 10,
  KJ: 8,
  NT: 10,
  DP: 15,
  HX: 16,
  IN: 4,
  AK: 9,
  PL: 7,
  TG: 11,
};

describe('daftar aturan', () => {
  it('memuat setiap berkas aturan, dan tiap berkas bernama seperti aturannya', () => {
    expect(rules.map(({ id }) => id).toSorted()).toEqual(modules.map(({ rule }) => rule.id).toSorted());
    for (const { file, rule } of modules) expect(basename(file)).toMatch(new RegExp(`^${rule.id.toLowerCase()}-`));
  });

  it('memuat seluruh katalog, atau menyebut alasan aturan yang tidak dibuat', () => {
    const known = new Set([...rules.map(({ id }) => id), ...Object.keys(leftOut)]);
    const all = Object.entries(catalogue).flatMap(([group, count]) =>
      Array.from({ length: count }, (_, at) => `${group}-${String(at + 1).padStart(2, '0')}`),
    );
    expect(all.filter((id) => !known.has(id))).toEqual([]);
    expect(Object.keys(leftOut).filter((id) => rules.some((rule) => rule.id === id))).toEqual([]);
  });
});

/** What the whole post lacks: an example of one sentence lacks much, and a fix that changes its kind changes what it lacks. */
const judgesWholePost = /^GB-(?:0[1-6]|19|20)$|^AK-09$/;

/** The wrong text of another rule may be wrong in this rule's way as well; a right one must be right altogether. */
const isGrave = (level: string) => level === 'tahan' || level === 'salah';

describe.each(modules.map(({ rule, examples }) => ({ id: rule.id, rule, examples })))('$id', ({ rule, examples }) => {
  const own = (text: string, setting = {}) => findingsIn(text, setting).filter((finding) => finding.rule === rule.id);
  const right = examples.right.map((one) => (typeof one === 'string' ? { text: one } : one));

  it('menjelaskan diri dengan singkat dan membawa contoh yang cukup', () => {
    expect(examples.wrong.length).toBeGreaterThanOrEqual(3);
    expect(right.length).toBeGreaterThanOrEqual(3);
    expect(rule.title.id.length).toBeLessThanOrEqual(60);
    expect(rule.why.id.length).toBeLessThanOrEqual(90);
    expect(rule.source).not.toBe('');
    for (const text of [rule.title.id, rule.why.id, rule.offBecause ?? '']) expect(text).not.toContain('"');
  });

  it.each(examples.wrong)('menandai: $text', ({ text, fixed, ...setting }) => {
    const before = findingsIn(text, setting);
    const found = before.filter((finding) => finding.rule === rule.id);
    expect(found).not.toEqual([]);
    for (const { message, span } of found) {
      expect(message.id.length).toBeLessThanOrEqual(90);
      // The draft's own marks are said as they stand.
      if (!text.includes('"')) expect(message.id).not.toContain('"');
      expect(span.start).toBeLessThanOrEqual(span.end);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }
    if (fixed === null) {
      expect(found.filter(({ fix }) => fix !== undefined)).toEqual([]);
      return;
    }
    expect(fixedBy(rule.id, text, setting)).toBe(fixed);
    expect(own(fixed, setting)).toEqual([]);
    const known = new Set(before.map((finding) => finding.rule));
    const isNew = (finding: { rule: string }) => !known.has(finding.rule) && !judgesWholePost.test(finding.rule);
    expect(findingsIn(fixed, setting).filter(isNew)).toEqual([]);
  });

  it.each(right)('membiarkan: $text', ({ text, ...setting }) => {
    expect(own(text, setting)).toEqual([]);
    expect(findingsIn(text, setting).filter(({ level }) => isGrave(level))).toEqual([]);
  });
});
