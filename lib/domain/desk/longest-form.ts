/**
 * Bytes of the longest form that the server takes, where an event with a thousand reports has some
 * 1.3 MB. Next is told the same in next.config.mjs, and would answer more with a failure.
 */
export const LONGEST_FORM = 4 * 1024 * 1024;
