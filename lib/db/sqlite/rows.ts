import type Database from "better-sqlite3";
import type { Prisma } from "../generated/client";

/** Reads of whole rows as objects. The SQL given is constant text, values are bound. */
export type Rows = { all<T>(sql: string, ...values: unknown[]): T[] };

/** The tables that are written here, each with the columns that Prisma's schema gives it. */
type Tables = {
  Event: Prisma.EventCreateManyInput;
  Amount: Prisma.AmountCreateManyInput;
  EventCountry: Prisma.EventCountryCreateManyInput;
  EventPlace: Prisma.EventPlaceCreateManyInput;
  EventActor: Prisma.EventActorCreateManyInput;
  Relation: Prisma.RelationCreateManyInput;
  Citation: Prisma.CitationCreateManyInput;
  Claim: Prisma.ClaimCreateManyInput;
  Report: Prisma.ReportCreateManyInput;
  Outlet: Prisma.OutletCreateManyInput;
  OutletGrade: Prisma.OutletGradeCreateManyInput;
  Place: Prisma.PlaceCreateManyInput;
  PlaceName: Prisma.PlaceNameCreateManyInput;
  Actor: Prisma.ActorCreateManyInput;
  ActorName: Prisma.ActorNameCreateManyInput;
  Revision: Prisma.RevisionCreateManyInput;
  DatasetRecord: Prisma.DatasetRecordCreateManyInput;
  EventCard: Prisma.EventCardCreateManyInput;
  Draft: Prisma.DraftCreateManyInput;
  Proposal: Prisma.ProposalCreateManyInput;
  Comment: Prisma.CommentCreateManyInput;
};
type Table = keyof Tables;

/** Reads and writes within one transaction. */
export type Tx = Rows & {
  run(sql: string, ...values: unknown[]): void;
  /** @returns the key of the new row. */
  insert<T extends Table>(table: T, row: Tables[T]): number;
  update<T extends Table>(table: T, id: number, row: Partial<Tables[T]>): void;
};

/** Prepares each statement once. */
export function rowsOf(db: Database.Database): Tx {
  const kept = new Map<string, Database.Statement>();
  const prepared = (sql: string) => {
    let statement = kept.get(sql);
    if (!statement) {
      statement = db.prepare(sql);
      kept.set(sql, statement);
    }
    return statement;
  };
  return {
    all: <T>(sql: string, ...values: unknown[]) => prepared(sql).all(...values) as T[],
    run: (sql, ...values) => void prepared(sql).run(...values),
    insert: (table, row) => {
      const names = given(row);
      const columns = names.map((name) => `"${name}"`).join(", ");
      const marks = names.map(() => "?").join(", ");
      const sql = `INSERT INTO "${table}" (${columns}) VALUES (${marks})`;
      return Number(prepared(sql).run(...names.map((name) => bound(row, name))).lastInsertRowid);
    },
    update: (table, id, row) => {
      const names = given(row);
      const sets = names.map((name) => `"${name}" = ?`).join(", ");
      prepared(`UPDATE "${table}" SET ${sets} WHERE "id" = ?`).run(
        ...names.map((name) => bound(row, name)),
        id,
      );
    },
  };
}

const given = (row: object) =>
  Object.keys(row).filter((name) => (row as Record<string, unknown>)[name] !== undefined);

/** As Prisma writes them: booleans as 0 and 1, JSON as text. */
function bound(row: object, name: string): unknown {
  const value = (row as Record<string, unknown>)[name];
  if (typeof value === "boolean") return Number(value);
  return typeof value === "object" && value !== null ? JSON.stringify(value) : value;
}
