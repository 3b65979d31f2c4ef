import { type Agency, unknownAgency } from '../../../draft/agency';

/** A unit whose public numbers and addresses are known, for the examples of this group. */
export const exampleAgency: Agency = {
  ...unknownAgency,
  channels: {
    phones: ['+62 812-7100-1234', '0717 421234'],
    emails: ['kelurahan.contoh@gmail.com'],
    domains: ['contohkota.go.id'],
  },
};
