import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { quotedCell } from "@/lib/domain/import/cell";
import { columns } from "@/lib/domain/import/columns";
import { movedDate, someYear } from "../generate/dates";
import { seeded } from "../generate/random";
import { readVocabulary } from "../generate/vocabulary";

/** A report tells of one event; two in five events have a second one. */
const SECOND_REPORT = 0.4;

/** Writes a CSV file of so many rows whose events have the shape of the record's, the same each time. */
export async function importFile(file: string, rows: number, seed = 7): Promise<void> {
  const vocabulary = readVocabulary();
  const random = seeded(seed);
  const out = createWriteStream(file);
  const names = columns.map(({ name }) => name);
  const write = async (row: Record<string, string | null>) => {
    const line = names.map((name) => quotedCell(row[name] ?? "")).join(",");
    if (!out.write(`${line}\r\n`)) await once(out, "drain");
  };
  out.write(`${names.join(",")}\r\n`);
  const pipes = (list: string[]) => [...new Set(list)].join("|");
  for (let n = 1, event = 0; n <= rows; event++) {
    const model = random.pick(vocabulary.dataset.event);
    const year = someYear(random);
    const report = () => {
      const { outlet, language, headline, via } = random.pick(vocabulary.dataset.report);
      return {
        ...{ event: `imported-event-${event}`, outlet, language, via },
        headline: vocabulary.words(random, language, headline?.length ?? 60),
        ...{ headline_basis: "as-seen", url: `https://${outlet}.example/imported/${n}` },
        ...{ published: movedDate(model.occurred.edtf, year, random).replace(/^\[.*$/, `${year}`) },
        ...{ claimed_source: model.citations[0]?.claimedSource ?? "unspecified" },
      };
    };
    const places = model.places.map(({ place, role }) => {
      const slug = random.chance(0.5) ? place : random.pick(vocabulary.places);
      return role ? `${slug}:${role}` : slug;
    });
    await write({
      ...{ kind: model.kind, title: vocabulary.words(random, "en", model.title.length - 8) },
      title_ko: random.chance(0.3) ? vocabulary.words(random, "ko", 24) : null,
      summary: vocabulary.prose(random, model.summary.length).slice(0, 1900),
      occurred: movedDate(model.occurred.edtf, year, random),
      occurred_verbatim: model.occurred.verbatim,
      ...{ status: model.status, sector: model.sector },
      ...{ countries: pipes(model.countries) },
      places: pipes(
        places.filter(
          (one, i) => places.findIndex((p) => p.split(":")[0] === one.split(":")[0]) === i,
        ),
      ),
      actors: pipes(model.actors.map(({ actor, role }) => (role ? `${actor}:${role}` : actor))),
      ...report(),
    });
    n += 1;
    if (n > rows || !random.chance(SECOND_REPORT)) continue;
    await write(report());
    n += 1;
  }
  out.end();
  await once(out, "finish");
}
