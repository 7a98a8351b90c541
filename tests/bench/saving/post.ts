import { Agent, type IncomingHttpHeaders, request } from "node:http";

export type Posted = { status: number; headers: IncomingHttpHeaders; body: string; ms: number };
type Headers = Record<string, string>;
export type Posting = {
  post(path: string, body: string, headers?: Headers): Promise<Posted>;
  close(): void;
};

/** So many kept connections to a server on this machine. */
export function posting(port: number, connections = 1): Posting {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const post: Posting["post"] = (path, body, headers = {}) =>
    new Promise((resolve, reject) => {
      const started = performance.now();
      const length = { "Content-Length": String(Buffer.byteLength(body)) };
      const target = { host: "127.0.0.1", port, path, agent, method: "POST" };
      const sent = request({ ...target, headers: { ...headers, ...length } }, (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => {
          text += chunk;
        });
        response.on("error", reject);
        response.on("end", () => {
          const ms = performance.now() - started;
          const { statusCode = 0, headers } = response;
          resolve({ status: statusCode, headers, body: text, ms });
        });
      });
      sent.on("error", reject);
      sent.end(body);
    });
  return { post, close: () => agent.destroy() };
}
