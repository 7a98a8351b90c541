import { Agent, get, type IncomingMessage } from "node:http";

export type Answer = {
  status: number;
  headers: IncomingMessage["headers"];
  body: Buffer;
  ms: number;
};
export type Client = { ask(path: string): Promise<Answer>; close(): void };

/** One kept connection to a server on this machine; asks for no compression. */
export function connect(port: number): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = (path: string) =>
    new Promise<Answer>((resolve, reject) => {
      const started = performance.now();
      const request = get({ host: "127.0.0.1", port, path, agent }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const ms = performance.now() - started;
          const { statusCode: status = 0, headers } = response;
          resolve({ status, headers, body: Buffer.concat(chunks), ms });
        });
      });
      request.on("error", reject);
    });
  return { ask, close: () => agent.destroy() };
}
