import { request } from "node:http";

export type RawAnswer = {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
};
type Options = { method?: string; headers?: Record<string, string>; body?: string };

/** Sends an address as it stands: browsers and their like would mend it on the way. */
export function raw(address: string, { method = "GET", headers, body }: Options = {}) {
  const { hostname, port } = new URL(process.env.E2E_URL ?? "");
  return new Promise<RawAnswer>((resolve, reject) => {
    const sent = request({ hostname, port, path: address, method, headers }, (answer) => {
      let text = "";
      answer.setEncoding("utf8");
      answer.on("data", (chunk: string) => {
        text += chunk;
      });
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** Posts a body as it stands, with its length; a header that is null is left out. */
export function post(address: string, body: string, given: Record<string, string | null>) {
  const all = { "Content-Length": String(Buffer.byteLength(body)), ...given };
  const headers = Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null),
  );
  return raw(address, { method: "POST", headers, body });
}

/** What a page sends to a browser that has the site open already (its RSC payload). */
export async function payload(address: string): Promise<RawAnswer> {
  const headers = { RSC: "1" };
  const first = await raw(address, { headers });
  const { location } = first.headers;
  return first.status === 307 ? raw(String(location), { headers }) : first;
}
