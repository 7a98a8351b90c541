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
