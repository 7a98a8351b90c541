import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { EventArticle } from "@/components/event/event-article";
import { Tombstone } from "@/components/event/tombstone";
import { positionOf } from "@/components/place/map-symbols";
import { event } from "@/lib/db/queries/event";
import { current } from "@/lib/db/search-index/current";
import type { EventDetail } from "@/lib/domain/detail";
import { edtfWords } from "@/lib/domain/edtf";
import { slug } from "@/lib/domain/text";
import { type Locale, localePath } from "@/lib/i18n/routing";
import { readLocale } from "../../view";

type Props = { params: Promise<{ locale: string; event: string }> };

const load = cache(async (name: string) => {
  const parsed = slug.safeParse(name);
  return parsed.success ? event(parsed.data) : { status: "missing" as const };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readLocale(params);
  const name = (await params).event;
  const found = await load(name);
  if (found.status !== "published") return { robots: { index: false } };
  const { title, titleKo, summary, occurred } = found.event;
  const shown = (locale === "ko" ? titleKo : null) ?? title;
  return {
    title: `${shown} (${edtfWords(occurred.edtf, locale)})`,
    description: summary,
    alternates: {
      canonical: localePath(locale, `/events/${name}`),
      languages: { en: `/events/${name}`, ko: `/ko/events/${name}` },
    },
  };
}

export default async function EventPage({ params }: Props) {
  const locale = await readLocale(params);
  const name = (await params).event;
  const found = await load(name);
  switch (found.status) {
    case "missing":
      return notFound();
    case "merged":
      return permanentRedirect(localePath(locale, `/events/${found.into}`));
    case "withdrawn":
      return <Tombstone reason={found.reason} at={found.at} />;
    case "published":
      return <EventArticle event={found.event} onMap={symbols(found.event, locale)} />;
  }
}

function symbols({ places }: EventDetail, locale: Locale) {
  const { city } = current().names;
  return places.flatMap(({ slug: key, name, nameKo }) => {
    const place = city.get(key);
    const position = place ? positionOf(place) : null;
    if (!position) return [];
    const [x, y] = position;
    const shown = (locale === "ko" ? nameKo : null) ?? name;
    const href = localePath(locale, `/cities/${key}`);
    return [{ key, name: shown, href, x, y, count: 1, title: shown }];
  });
}
