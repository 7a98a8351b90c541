// Run as a process of its own: so many editors at once, who tell each save after it was acknowledged.
import { openStoreWriter } from "@/lib/db/sqlite/store-writer";
import { edit, saveWith } from "./editing";
import { randomFrom } from "./random";

const [file = "", name = "", editors, times, slugs = ""] = process.argv.slice(2);
process.env.DATABASE_URL = `file:${file}`;
const records = openStoreWriter(file);
const tell = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
tell({ ready: true });
const all = await Promise.all(
  Array.from({ length: Number(editors) }, (_, i) => {
    const random = randomFrom(Number(name) * 1000 + i);
    const given = { name: `${name}-${i}`, slugs: slugs.split(","), times: Number(times), random };
    return edit(saveWith(records), given, tell);
  }),
);
records.close();
const sum = (what: "conflicts" | "busy") => all.reduce((n, each) => n + each[what], 0);
tell({ conflicts: sum("conflicts"), busy: sum("busy") });
