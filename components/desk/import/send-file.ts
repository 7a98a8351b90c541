export type Answer = { ok: true; id: string } | { ok: false; code: string };

/** Sends a file as a request's body; `sent` is told the part that has gone out, 0 to 1. */
export function sendFile(
  file: File,
  choices: FormData,
  sent: (part: number) => void,
): Promise<Answer> {
  const query = new URLSearchParams({
    name: file.name,
    state: String(choices.get("state") ?? "in_review"),
    twins: choices.has("twins") ? "import" : "skip",
  });
  return new Promise((resolve) => {
    // fetch can't tell how much of a body has gone out.
    const request = new XMLHttpRequest();
    request.open("POST", `/desk/import/upload?${query}`);
    request.upload.onprogress = ({ loaded, total }) => sent(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(answerOf(request));
    request.onerror = () => resolve({ ok: false, code: "unreachable" });
    request.send(file);
  });
}

function answerOf({ status, responseText }: XMLHttpRequest): Answer {
  try {
    const body: unknown = JSON.parse(responseText);
    const { id, code } = body as { id?: string; code?: string };
    if (status === 201 && id) return { ok: true, id };
    return { ok: false, code: code ?? "unexpected" };
  } catch {
    return { ok: false, code: status === 413 ? "too-large" : "unexpected" };
  }
}
