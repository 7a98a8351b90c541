export const shortest = 12;
export const longest = 128;

/** Digits alone are dates and numbers of phones, unless they are many. */
const FEWEST_DIGITS = 16;

export type PasswordProblem = "too-short" | "too-long" | "common" | "contains-name";

/**
 * Why a password isn't taken, or null. It is held against a list of 49,000 common ones (that of
 * zxcvbn-ts, MIT), without regard to capitals and to what is hung on at the end or said twice.
 */
export async function passwordProblem(
  password: string,
  username: string,
): Promise<PasswordProblem | null> {
  const length = [...password].length;
  if (length < shortest) return "too-short";
  if (password.length > longest) return "too-long";
  const folded = password.normalize("NFKC").toLowerCase();
  const names = [username.toLowerCase(), "hapyong", "합영"].filter((name) => name !== "");
  if (names.some((name) => folded.includes(name.normalize("NFKC")))) return "contains-name";
  return (await isCommon(folded)) ? "common" : null;
}

async function isCommon(folded: string): Promise<boolean> {
  if (!/\p{L}/u.test(folded) && folded.length < FEWEST_DIGITS) return true;
  if (new Set(folded).size < 5) return true;
  const listed = await commonPasswords();
  const once = withoutEnd(folded).replace(/^(.+?)\1+$/su, "$1");
  return [folded, withoutEnd(folded), once, withoutEnd(once)].some((form) => listed.has(form));
}

const withoutEnd = (text: string) => text.replace(/[^\p{L}]+$/u, "");

/** Loaded when it is first needed, which is seldom. */
async function commonPasswords(): Promise<Set<string>> {
  const { dictionary } = await import("@zxcvbn-ts/language-common");
  return new Set(dictionary.passwords);
}
