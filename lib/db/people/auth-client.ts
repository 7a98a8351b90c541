import "server-only";
import { reader, type Writer, writer } from "../clients";

const READS = new Set<string | symbol>(["findFirst", "findMany", "findUnique", "count"]);

/**
 * The store as better-auth sees it for the life of the process: each call takes the connection of
 * that moment, as the file may have been replaced, and a question never waits behind a writer.
 */
export const authClient = new Proxy({} as Writer, {
  get: (_, model: keyof Writer) => {
    const held = writer()[model];
    const name = String(model);
    if (name.startsWith("$") || name.startsWith("_")) {
      return typeof held === "function" ? (held as CallableFunction).bind(writer()) : held;
    }
    return new Proxy(held as object, {
      get: (_, method) => {
        const client = READS.has(method) ? reader() : writer();
        return Reflect.get(client[model] as object, method);
      },
    });
  },
});
