import { z } from 'zod';
import { weekdayNames } from '../calendar/say-day';
import { zoneList } from '../draft/agency';
import { surfaceList } from '../draft/platform';

/** No field holds more than a name or a short reason. */
const text = z.string().trim().min(1).max(200);
const day = z.iso.date();
const month = z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);
const tag = z.string().regex(/^#[\p{L}\p{N}_]{1,60}$/u);
const many = <T extends z.ZodType>(item: T) => z.array(item).max(2000);

const candidate = z.strictObject({
  nama: text,
  nomor: z.number().int().min(1).max(99).optional(),
  akun: many(text).optional(),
  slogan: many(text).optional(),
});
const party = z.strictObject({ nama: text, singkatan: text.optional(), akun: many(text).optional() });

/**
 * What the Diskominfo lays down for its units: data only, a closed form. It holds no rule, no expression, no pattern.
 * Days are local dates `2026-11-21`; a yearly day is `MM-DD`.
 */
export const packSchema = z.strictObject({
  unit: z
    .strictObject({
      nama: text.optional(),
      jenis: text.optional(),
      kota: text.optional(),
      zona: z.enum(zoneList).optional(),
    })
    .optional(),
  wilayah: z
    .strictObject({
      kelurahan: many(text).optional(),
      kecamatan: many(text).optional(),
      jalan: many(text).optional(),
      tempat: many(text).optional(),
    })
    .optional(),
  pejabat: many(z.strictObject({ nama: text, jabatan: text, dari: day.optional(), sampai: day.optional() })).optional(),
  tagar: many(
    z.strictObject({
      tag,
      dari: day.optional(),
      sampai: day.optional(),
      wajib: z.boolean().optional(),
      ganti: tag.optional(),
    }),
  ).optional(),
  kalender: many(
    z.strictObject({
      hari: text,
      tanggal: month,
      tagar: tag.optional(),
      tahunDasar: z.number().int().min(1).max(2100).optional(),
    }),
  ).optional(),
  pemilihan: z
    .strictObject({
      dari: day.optional(),
      sampai: day.optional(),
      calon: many(candidate).optional(),
      partai: many(party).optional(),
      tagar: many(tag).optional(),
    })
    .optional(),
  kanal: z
    .strictObject({ telepon: many(text).optional(), surel: many(text).optional(), domain: many(text).optional() })
    .optional(),
  istilah: many(z.strictObject({ salah: text, benar: text, alasan: text.optional() })).optional(),
  prioritas: many(z.strictObject({ nomor: z.number().int().min(1).max(255), nama: text })).optional(),
  target: z.strictObject({ perMinggu: z.number().int().min(0).max(100).optional() }).optional(),
  /** What is proposed for a day of the week. */
  pilar: many(z.strictObject({ hari: z.enum(weekdayNames), tema: text })).optional(),
  rehat: many(z.strictObject({ dari: day, sampai: day, nama: text.optional() })).optional(),
  /** Sites whose boxes the extension leaves alone, since the site changed: nothing on the page, nothing recorded. */
  komposer: z.strictObject({ istirahat: many(z.enum(surfaceList)).optional() }).optional(),
});

export type Pack = z.infer<typeof packSchema>;
