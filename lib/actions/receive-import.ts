import "server-only";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { importFiles, sweepImportFiles } from "@/lib/db/import/files";
import { createImport, newImportId } from "@/lib/db/import/jobs";
import { startPhase } from "@/lib/db/import/process";
import { storeTrouble } from "@/lib/db/sqlite/trouble";
import type { Person } from "@/lib/domain/desk/permission";
import { importOptions } from "@/lib/domain/import/options";
import { line } from "@/lib/domain/text";
import { report } from "./failure";

const MOST_BYTES = 128 * 1024 * 1024;

const upload = z.strictObject({ name: line(200), ...importOptions.shape });

export type Received =
  | { status: 201; id: string }
  | { status: 400 | 413 | 500 | 503; code: string };

class TooLarge extends Error {}

/**
 * Takes a file as it comes, straight to the disk, and has it tried out. Only a body of just the
 * length that was announced is taken: one that was cut on the way is refused.
 */
export async function receiveImport(request: Request, person: Person): Promise<Received> {
  const given = upload.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!given.success) return { status: 400, code: "name" };
  const announced = Number(request.headers.get("content-length") ?? Number.NaN);
  if (announced > MOST_BYTES) return { status: 413, code: "too-large" };
  const id = newImportId();
  const { name: fileName, ...options } = given.data;
  try {
    sweepImportFiles(new Date());
    const size = await written(request, importFiles(id).upload);
    if (size !== announced && !Number.isNaN(announced)) throw new Cut();
    if (size === 0) throw new Cut();
    await createImport({ id, fileName, options, size }, person, new Date());
    startPhase(id, "check");
    return { status: 201, id };
  } catch (error) {
    await rm(importFiles(id).upload, { force: true });
    return refused(error);
  }
}

class Cut extends Error {}

function refused(error: unknown): Received {
  if (error instanceof TooLarge) return { status: 413, code: "too-large" };
  if (error instanceof Cut) return { status: 400, code: "cut" };
  const trouble = storeTrouble(error);
  if (trouble === null) report(error);
  return trouble === null ? { status: 500, code: "unexpected" } : { status: 503, code: trouble };
}

async function written(request: Request, file: string): Promise<number> {
  let size = 0;
  if (!request.body) return size;
  const counted = new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length;
      done(size > MOST_BYTES ? new TooLarge() : null, chunk);
    },
  });
  const body = Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0]);
  try {
    await pipeline(body, counted, createWriteStream(file, { flags: "wx", mode: 0o600 }));
  } catch (error) {
    // The sender went away: what came is no file.
    if ((error as { code?: unknown }).code === "ERR_STREAM_PREMATURE_CLOSE") throw new Cut();
    throw error;
  }
  return size;
}
