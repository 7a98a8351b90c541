// Names made of these words alone are also ordinary phrases ("the cabinet", "global news"), so they
// count only when they are written as the record writes them.
const COMMON = new Set(
  (
    "a age agency agreement american and apple armed art asia asian association babel bank board bonds border bridge " +
    "broadcasting business cabinet caravan central centre center chamber channel china chinese city committee " +
    "company consumer corporation cost council court daily defence defense democracy development digital " +
    "diplomat east economic economy energy express fair far fiat finance financial focus for foreign forum " +
    "front general global government group guardian guild herald hope house in independent industry inquirer " +
    "insider insurance international investing investment investors japan japanese journal korea korean law life living " +
    "local magazine mail market media ministry minister mirror mission monthly morning national new news nice " +
    "north observer of office official officials on online oriental outlook overseas partners party peninsula " +
    "people perspective phoenix podium port post press project province provinces public radio records " +
    "reference regional report reporter reports review russia russian sentinel shipping society south special " +
    "spectator standard star state store sun technology telegraph television the time times today tour tours " +
    "trade traders trading tribune truth union united university visit voice week weekly west world zone"
  ).split(" "),
);

/** Words in Latin letters, with what joins them (Jang-tae, NEAT&T, O'Neill) left out. */
const wordsOf = (name: string) => name.match(/[\p{L}\p{N}]+/gu) ?? [];

const isPhrase = (name: string) => wordsOf(name).every((word) => COMMON.has(word.toLowerCase()));

/** Whether a name counts only in its own upper and lower case. */
export function needsExactCase(name: string, isKind: boolean): boolean {
  const letters = (name.match(/\p{Script=Latin}/gu) ?? []).join("");
  if (letters === "" || /[\p{Script=Hangul}\p{Script=Han}]/u.test(name)) return false;
  if (letters.length < 3 || letters === letters.toUpperCase()) return true;
  return !isKind && isPhrase(name);
}

/** A name, with "the Guardian" for "The Guardian" within a sentence, and "Hankyoreh" without it. */
export function withArticle(name: string): string[] {
  const rest = /^The(\s.+)$/.exec(name)?.[1];
  if (!rest) return [name];
  return [name, `the${rest}`, ...(isPhrase(rest) ? [] : [rest])];
}

/**
 * How an article may call what a record keeps with an addition: "JoongAng Ilbo / Korea JoongAng
 * Daily", "Sungri Petrochemical Complex (refinery)", "Musan County". A qualifier is left out only
 * where two words remain: "China (state)" is not every China. Korean 무산군 keeps its 군, as 무산 alone
 * is a common word.
 */
export function shortForms(name: string, type: string): string[] {
  const parts = name.includes(" / ") ? name.split(" / ") : [];
  const bare = /^([^()]+?)\s*\([^()]*\)$/.exec(name)?.[1] ?? "";
  const local = type === "place" ? name : "";
  const proper = /^(?:Mount|Mt\.) (\S+)$/.exec(local) ?? /^(\S+) (?:County|District)\b/.exec(local);
  return [...parts, ...(wordsOf(bare).length > 1 ? [bare] : []), proper?.[1] ?? ""];
}
