export { parseEdtf } from "./parse";
export { edtfText, eventEdtfText } from "./schema";
export { edtfWords } from "./words";
