import type { APIRequestContext } from "@playwright/test";
import type { EventDetail } from "@/lib/domain/detail";
import type { FacetName } from "@/lib/domain/filter";
import type { Bar } from "@/lib/domain/histogram";
import type { EventSummary } from "@/lib/domain/summary";
import { expect } from "./fixture";

export type Option = { slug: string; name: string | null; nameKo: string | null; count: number };
type City = Option & { country: string; province: string | null };
type Outlet = Option & { country: string | null; type: string; alone: number };
type Page = { total: number; next: string | null };

/** What each address of the API answers with. */
type Answers = {
  events: { data: EventSummary[]; page: Page };
  facets: { data: Record<FacetName, Option[]> };
  histogram: { data: Bar[]; by: string };
  cities: { data: City[]; page: Page };
  outlets: { data: Outlet[]; page: Page };
};

/** Asks the API; `query` is what would stand behind the "?". */
export async function api<Name extends keyof Answers>(
  request: APIRequestContext,
  name: Name,
  query = "",
): Promise<Answers[Name]> {
  return (await json(request, `/api/v1/${name}${query ? `?${query}` : ""}`)) as Answers[Name];
}

export async function apiEvent(request: APIRequestContext, slug: string): Promise<EventDetail> {
  return ((await json(request, `/api/v1/events/${slug}`)) as { data: EventDetail }).data;
}

/** How many events a filter has. */
export async function apiTotal(request: APIRequestContext, query = ""): Promise<number> {
  return (await api(request, "events", query ? `${query}&limit=1` : "limit=1")).page.total;
}

/** All events of a filter, as its cursors lead through them. */
export async function walk(request: APIRequestContext, query = ""): Promise<EventSummary[]> {
  const events: EventSummary[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const { data, page }: Answers["events"] = await api(
      request,
      "events",
      [query, "limit=200", cursor && `cursor=${cursor}`].filter(Boolean).join("&"),
    );
    events.push(...data);
    cursor = page.next;
  }
  return events;
}

async function json(request: APIRequestContext, address: string): Promise<unknown> {
  const response = await request.get(address);
  expect(response.status(), address).toBe(200);
  return response.json();
}
