import { getTranslations } from "next-intl/server";
import { problemSentence } from "@/components/desk/import/problem-sentence";
import { download, readRefusal } from "@/lib/actions/desk-read";
import { findImport, importProblems } from "@/lib/db/import/jobs";
import { quotedCell } from "@/lib/domain/import/cell";
import { readLocale } from "../../../../view";

type Context = { params: Promise<{ locale: string; job: string }> };

/** All that is wrong with a file, as CSV. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const refused = await readRefusal("import");
  if (refused) return refused;
  const locale = await readLocale(params);
  const { job: id } = await params;
  const job = await findImport(id, false);
  const problems = job?.state === "checked" ? importProblems(id) : null;
  if (!problems) return new Response(null, { status: 404 });
  const t = await getTranslations({ locale, namespace: "desk.importProblem" });
  const head = await getTranslations({ locale, namespace: "desk.import" });
  const line = (cells: string[]) => `${cells.map(quotedCell).join(",")}\r\n`;
  const names = [head("line"), head("letters"), head("column"), head("problem")];
  const text = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(`\uFEFF${line(names)}`));
    },
    pull(controller) {
      const { value, done } = problems.next();
      if (done) return controller.close();
      const cells = [
        String(value.line),
        value.letters,
        value.column,
        problemSentence(value, (code, values) => t(`${code}`, values)),
      ];
      controller.enqueue(new TextEncoder().encode(line(cells)));
    },
    cancel: () => void problems.return(undefined),
  });
  return download(text, "import-errors.csv");
}
