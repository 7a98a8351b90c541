import { connection } from "next/server";
import { problem } from "@/app/api/answer";
import { health } from "@/lib/db/queries/health";

export async function GET(): Promise<Response> {
  await connection();
  try {
    return Response.json(
      { status: "ok", ...health() },
      { headers: { "Cache-Control": "no-store" } },
    );
  } catch (error) {
    console.error("health check failed", error);
    return problem(503, "The store does not answer");
  }
}
