export { kindWords } from "./kind-words";
export { type Lexicon, lexiconOf, type Named } from "./lexicon";
export { type Mention, recognise } from "./recognise";
