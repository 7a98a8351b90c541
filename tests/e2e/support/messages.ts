import { readFileSync } from "node:fs";
import path from "node:path";

const folder = path.resolve(import.meta.dirname, "../../../lib/i18n/messages");

type Messages = typeof import("@/lib/i18n/messages/en.json");

const read = (locale: string) =>
  JSON.parse(readFileSync(path.join(folder, `${locale}.json`), "utf8")) as Messages;

/** The pages' words, as they stand in the messages. */
export const words = { en: read("en"), ko: read("ko") };
