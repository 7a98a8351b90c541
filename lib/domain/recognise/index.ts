export { kindWords } from "./kind-words";
export { type Lexicon, lexiconOf, type Named } from "./lexicon";
export { recognise } from "./recognise";
