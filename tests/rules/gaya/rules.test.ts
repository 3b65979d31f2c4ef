import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyGazetteer } from '@/lib/bahasa/gazetteer';
import { readParagraph } from '@/lib/bahasa/paragraph';
import { linesOf } from '@/lib/bahasa/read';
import type { Rule } from '@/lib/rules/gaya/rule';
import { rules } from '@/lib/rules/gaya/rules';

const folder = join(import.meta.dirname, '../../../lib/rules/gaya');
const today = '2026-11-21';

const hitsOf = (rule: Rule, text: string) =>
  linesOf(text).flatMap(({ start, line }) =>
    rule
      .find(readParagraph(line, emptyGazetteer), { today })
      .map((hit) => ({ ...hit, start: hit.span.start + start, end: hit.span.end + start })),
  );

const fixed = (rule: Rule, text: string) =>
  hitsOf(rule, text).reduceRight(
    (all, { start, end, fix }) => (fix === undefined ? all : all.slice(0, start) + fix + all.slice(end)),
    text,
  );

test('daftar aturan memuat setiap berkas aturan', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /[a-z]{2}-\d{2}-.*\.ts$/.test(file),
  );
  const ids = files.map((file) => /([a-z]{2}-\d{2})-/.exec(file)?.[1]?.toUpperCase());
  expect(new Set(ids)).toEqual(new Set(rules.map(({ id }) => id)));
  expect(files).toHaveLength(rules.length);
  for (const file of files) {
    const id = /([a-z]{2}-\d{2})-/.exec(file)?.[1]?.toUpperCase();
    expect(readFileSync(join(folder, file), 'utf8')).toContain(`id: '${id}'`);
  }
});

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  test('menjelaskan diri dengan singkat dan membawa contoh yang cukup', () => {
    expect(rule.wrong.length).toBeGreaterThanOrEqual(3);
    expect(rule.right.length).toBeGreaterThanOrEqual(3);
    expect(rule.why.id.length).toBeLessThanOrEqual(90);
    expect(rule.source).not.toBe('');
  });

  test.each(rule.wrong)('menandai: $text', ({ text, fixed: right }) => {
    const hits = hitsOf(rule, text);
    expect(hits.length).toBeGreaterThan(0);
    for (const hit of hits) expect(hit.message.id.length).toBeLessThanOrEqual(90);
    if (right !== null) expect(fixed(rule, text)).toBe(right);
    if (right !== null) expect(hitsOf(rule, right)).toEqual([]);
  });

  test.each(rule.right)('membiarkan: %s', (text) => {
    expect(hitsOf(rule, text)).toEqual([]);
  });
});
