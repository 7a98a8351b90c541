export { canonicalAddress } from "./address";
export { TITLES_ALIKE, type TwinCandidate, type TwinReason, twinReasons } from "./reasons";
export { featuresOf, isStopWord, titleLikeness } from "./titles";
