import "server-only";
import { person } from "@/lib/auth/session";
import { type Ability, may } from "@/lib/domain/desk/permission";

/** What keeps somebody from reading a file of the desk; null for whoever may. */
export async function readRefusal(ability: Ability): Promise<Response | null> {
  const who = await person();
  if (who === null) return new Response(null, { status: 401 });
  return may(who.role, ability) ? null : new Response(null, { status: 404 });
}

/** A file to be kept by the reader, never by anything on the way. */
export function download(body: BodyInit, name: string): Response {
  return new Response(body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
