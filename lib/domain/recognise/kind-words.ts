import { type Kind, kinds } from "../kind";
import { englishKindWords } from "./kind-words-en";
import { koreanKindWords } from "./kind-words-ko";
import { chineseKindWords } from "./kind-words-zh";

/**
 * Words that speak for a kind, in English, Korean and Chinese. A word that fits several kinds (정령, 관광,
 * 通知, decree, opening, asset freeze) is under none.
 */
export const kindWords = Object.fromEntries(
  kinds.map((kind) => [
    kind,
    [...englishKindWords[kind], ...koreanKindWords[kind], ...chineseKindWords[kind]],
  ]),
) as Record<Kind, string[]>;
