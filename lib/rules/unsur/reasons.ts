import type { Words } from '../../words/words';

/** Why an element is not clear enough, and what would make it so: one line of at most 90 letters each. */
export const reasons = {
  matterUnnamed: {
    id: 'Nama kegiatan atau layanannya belum terbaca jelas.',
    en: 'The name of the activity or service cannot be read clearly.',
  },
  groupOnly: {
    id: 'Baru kelompoknya. Sebut juga unit atau pejabat yang mengadakan.',
    en: 'Only a group so far. Name the unit or official who holds it, too.',
  },
  accountOnly: {
    id: 'Baru nama akun. Sebut nama unitnya di dalam kalimat.',
    en: 'Only an account so far. Name the unit in a sentence.',
  },
  dayMissing: {
    id: 'Hari dan tanggal belum ada, baru jamnya.',
    en: 'There is an hour, but no day.',
  },
  dateMissing: {
    id: 'Tanggal belum ada. Pembaca tidak tahu hari itu minggu yang mana.',
    en: 'No date yet. Readers cannot tell which week the day is in.',
  },
  dayTooWide: {
    id: 'Baru bulan atau tahunnya. Tulis tanggalnya bila sudah pasti.',
    en: 'Only a month or year so far. Write the date if it is settled.',
  },
  dayRelative: {
    id: 'Tulis juga tanggalnya. “Hari ini” atau “besok” berubah arti bila dibaca lusa.',
    en: 'Add the date. “Today” or “tomorrow” means another day when read later.',
  },
  hourMissing: {
    id: 'Jam belum ada. Tanpa jam, warga tidak tahu harus datang kapan.',
    en: 'No hour yet. Without it people cannot tell when to come.',
  },
  dayPast: {
    id: 'Tanggalnya sudah lewat. Periksa lagi tanggal undangan ini.',
    en: 'The date has passed. Please check the date of this invitation.',
  },
  serviceDaysUnclear: {
    id: 'Hari dan jam layanan, atau batas akhirnya, belum lengkap.',
    en: 'The days and hours of the service, or its last day, are not complete.',
  },
  untilMissing: {
    id: 'Sampai kapan berlaku belum disebut.',
    en: 'It does not say until when this holds.',
  },
  areaOnly: {
    id: 'Baru nama kota, kabupaten, atau provinsi. Tempat persisnya belum disebut.',
    en: 'Only a city, regency, or province so far. The exact place is not named.',
  },
  datelineOnly: {
    id: 'Baru nama kota di awal tulisan. Tempat persisnya belum disebut.',
    en: 'Only the city at the head of the text so far. The exact place is not named.',
  },
  onlineOnly: {
    id: 'Daring, tetapi ruang atau tautannya belum disebut.',
    en: 'Online, but the room or link is not named.',
  },
  placeUnnamed: {
    id: 'Tempatnya belum jelas. Sebut nama gedung, jalan, atau kelurahannya.',
    en: 'The place is not clear. Name the building, street, or kelurahan.',
  },
  purposeHinted: {
    id: 'Alasannya baru tersirat. Satu kata “agar” atau “untuk” akan memperjelasnya.',
    en: 'The reason is only hinted at. One “so that” would make it clear.',
  },
  stepsHinted: {
    id: 'Caranya baru disinggung. Tambahkan langkah, syarat, atau salurannya.',
    en: 'The way is only touched on. Add the steps, conditions, or channel.',
  },
} satisfies Record<string, Words>;
