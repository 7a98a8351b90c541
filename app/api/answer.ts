import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { getTranslations } from "next-intl/server";
import type { Problem } from "@/lib/domain/filter";
import { once } from "@/lib/domain/once";
import { problemSentence } from "@/lib/i18n/problem-sentence";

/** A new build may answer differently from the same store, so its name is part of every ETag. */
const build = once(() => {
  const file = path.join(process.cwd(), ".next", "BUILD_ID");
  return existsSync(file) ? readFileSync(file, "utf8").trim() : "dev";
});

const JSON_TYPE = "application/json; charset=utf-8";

const common = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag",
};

/**
 * A JSON answer that a cache may keep but must ask about again: the ETag changes with every commit
 * to the store. `body` is JSON text or a value.
 */
export function answer(request: Request, version: string, body: () => unknown): Response {
  const etag = `W/"${build()}-${version}"`;
  const headers = { ...common, ETag: etag, "Cache-Control": "public, no-cache" };
  const known = request.headers.get("if-none-match");
  if (known?.split(",").some((tag) => tag.trim() === etag)) {
    return new Response(null, { status: 304, headers });
  }
  const value = body();
  return new Response(typeof value === "string" ? value : JSON.stringify(value), {
    headers: { ...headers, "Content-Type": JSON_TYPE },
  });
}

/** RFC 9457 problem details. */
export function problem(status: number, title: string, more: object = {}): Response {
  const body = { type: "about:blank", title, status, ...more };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...common,
      "Content-Type": "application/problem+json; charset=utf-8",
      "Cache-Control": "no-store",
    },
  });
}

/** 400 that names each bad parameter and what would be right. */
export async function badParameters(problems: Problem[]): Promise<Response> {
  const t = await getTranslations({ locale: "en", namespace: "problem" });
  const errors = problems.slice(0, 20).map((p) => ({
    parameter: p.parameter,
    value: p.value,
    code: p.code,
    detail: problemSentence(t, p),
    ...(p.expected ? { expected: p.expected } : {}),
  }));
  return problem(400, "Bad parameters", {
    detail: errors.map(({ detail }) => detail).join(" "),
    errors,
  });
}

/** Runs a handler; whatever it throws is logged and becomes a 503 without a trace of it. */
export async function guarded(work: () => Response | Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    console.error("API answer failed", error);
    return problem(503, "The store does not answer", {
      detail: "The store can't be read just now; try again in a moment.",
    });
  }
}
