/**
 * Rules of spacing, length, quotation and platform, which say nothing of texts whose spaces, links and line breaks
 * were lost when they were collected.
 */
export const damagedBySpacing = /^(?:EJ-(?:14|15|24|25)|KJ-0[12]|GB-\d\d|PL-\d\d|AK-\d\d|TG-\d\d|KB-12)$/;
