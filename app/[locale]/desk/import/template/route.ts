import { download, readRefusal } from "@/lib/actions/desk-read";
import { template } from "@/lib/domain/import/template";

export async function GET(): Promise<Response> {
  return (await readRefusal("import")) ?? download(template(), "hapyong-import.csv");
}
