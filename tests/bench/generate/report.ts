import type { LoadedCitation } from "@/lib/db/load-event";
import { canonicalAddress } from "@/lib/domain/twins";
import { boundsOf, movedDate } from "./dates";
import type { Known } from "./known";
import type { Random } from "./random";
import type { Vocabulary } from "./vocabulary";

export type SyntheticReport = LoadedCitation["report"];

/** A report of the shape of a real one, with words of its language, near the year given. */
export function syntheticReport(
  id: number,
  year: number,
  earlier: SyntheticReport | undefined,
  { vocabulary, known, random, at }: Workshop,
): SyntheticReport {
  const model = random.pick(vocabulary.dataset.report);
  const { via, derivesFrom, originOutlet, published, headline, ...fields } = model;
  const outlet = outletOf(known, model.outlet);
  const viaRow = via ? outletOf(known, via) : null;
  const origin = originOutlet ? outletOf(known, originOutlet) : null;
  const date = published ? movedDate(published, year, random) : null;
  const bounds = date ? boundsOf(date) : null;
  const root = derivesFrom && earlier ? earlier : null;
  const url = `https://${model.outlet}.example/${year}/${id}`;
  return {
    ...fields,
    id,
    slug: `rpt-${id}`,
    version: 1,
    headline: headline && vocabulary.words(random, model.language, headline.length),
    published: date,
    publishedMin: bounds?.min ?? null,
    publishedMax: bounds?.max ?? null,
    ...{ url, urlKey: canonicalAddress(url) },
    ...{ outletId: outlet.id, viaId: viaRow?.id ?? null, originOutletId: origin?.id ?? null },
    derivesFromId: root?.id ?? null,
    ...{ createdAt: at, updatedAt: at },
    outlet: shownOutlet(outlet),
    via: viaRow && shownOutlet(viaRow),
    originOutlet: origin && shownOutlet(origin),
    derivesFrom: root && { slug: root.slug },
  };
}

export type Workshop = { vocabulary: Vocabulary; known: Known; random: Random; at: string };

type OutletRow = Known["outlet"] extends Map<string, infer Row> ? Row : never;

function outletOf(known: Known, slug: string): OutletRow {
  const outlet = known.outlet.get(slug);
  if (!outlet) throw new Error(`There is no outlet ${slug}.`);
  return outlet;
}

const shownOutlet = ({ slug, name, nameKo }: OutletRow) => ({ slug, name, nameKo });
