import { createServer } from "node:http";
import { cities, facets, histogram, outlets } from "./bare/counts";
import { event } from "./bare/event";
import { list } from "./bare/list";
import { openBare } from "./bare/store";

// The measure of the bench: the same questions, plain SQL and node:http, nothing else.
const [file, port] = process.argv.slice(2);
if (!file || !port) throw new Error("usage: bare-server.ts FILE PORT");
const db = openBare(file);
const PREFIX = "/api/v1/";

function answer(path: string, parameters: URLSearchParams): object | null {
  const [question, slug] = path.slice(PREFIX.length).split("/");
  if (question === "events") return slug ? event(db, slug) : list(db, parameters);
  if (question === "histogram") return histogram(db, parameters);
  if (question === "cities") return cities(db, parameters);
  if (question === "outlets") return outlets(db, parameters);
  if (question === "facets") return facets(db, parameters);
  return { status: "ok" };
}

createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  const body = JSON.stringify(answer(pathname, searchParams));
  response.writeHead(body === "null" ? 404 : 200, {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Length": Buffer.byteLength(body),
  });
  response.end(body);
}).listen(Number(port), "127.0.0.1");
