// Serves the production build. Next's own `start` answers an address that can't be decoded with a
// 500; here such an address is refused before it gets that far, and long queries get an answer of
// the application instead of a bare 431.
import { createServer } from "node:http";
import next from "next";
import { listenError } from "./listen-error.mjs";

/**
 * Starts the server and resolves with its address once it listens.
 * @throws Error with one sentence when the port is taken or not allowed.
 */
export async function serve({ port, hostname }) {
  process.env.NODE_ENV = "production";
  const app = next({ dev: false, hostname: hostname ?? "localhost", port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createServer({ maxHeaderSize: 65_536 }, (request, response) => {
    const direct = globalThis.hapyongDirect?.[`${request.method} ${request.url}`];
    if (direct) return answer(direct, request, response);
    if (isDecodable(request.url)) {
      request.headers["x-hapyong-address"] = addressOf(request);
      return handle(request, response);
    }
    response.writeHead(400, {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Security-Policy": "default-src 'none'",
      "X-Content-Type-Options": "nosniff",
    });
    response.end("400 Bad Request: this address has a broken percent-encoding in it.\n");
  });
  await new Promise((resolve, reject) => {
    server.once("error", (cause) => reject(new Error(listenError(cause, port), { cause })));
    server.listen(port, hostname, resolve);
  });
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeIdleConnections();
      setTimeout(() => process.exit(0), 3000).unref();
    });
  }
  return `http://${hostname ?? "localhost"}:${server.address().port}`;
}

/** What the application answers without Next (instrumentation.ts); a fault of it ends nothing else. */
async function answer(direct, request, response) {
  try {
    await direct(request, response);
  } catch (error) {
    console.error("direct answer failed", error);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  }
}

/**
 * Who asks, for the desk's counting of attempts: the socket's end, or with TRUST_PROXY set what the
 * proxy before this server added last. Whatever a client claims under the header's name is overwritten.
 */
function addressOf(request) {
  const forwarded = process.env.TRUST_PROXY ? request.headers["x-forwarded-for"] : undefined;
  return forwarded?.split(",").at(-1).trim() || request.socket.remoteAddress || "unknown";
}

function isDecodable(url = "/") {
  try {
    decodeURIComponent(url.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false;
  }
}
