// Who may import whom: docs/decisions/0002-the-house.md says why.
const only = (name, from, allowed, comment) => ({
  name,
  severity: "error",
  comment,
  from: { path: from },
  to: { path: "^(app|components|lib|prisma|tests|scripts)/", pathNot: allowed },
});

export default {
  forbidden: [
    only(
      "components-draw",
      "^components/",
      ["^components/", "^lib/domain/", "^lib/search-params\\.ts$", "^lib/i18n/", "^lib/actions/"],
      "Components get their data as props: no store, no fetching.",
    ),
    only("domain-is-pure", "^lib/domain/", ["^lib/domain/"], "The domain knows nobody."),
    only(
      "db-knows-the-domain",
      "^lib/db/",
      ["^lib/db/", "^lib/domain/"],
      "The store knows the domain only.",
    ),
    only(
      "auth-knows-the-store",
      "^lib/auth/",
      ["^lib/auth/", "^lib/db/", "^lib/domain/", "^lib/i18n/"],
      "Who somebody is: the store's people, the domain's roles.",
    ),
    only(
      "actions-authorise-and-write",
      "^lib/actions/",
      ["^lib/(actions|auth|db|domain|formats|i18n)/"],
      "Actions check, parse, write; they draw nothing.",
    ),
    {
      name: "desk-only",
      severity: "error",
      comment: "Pages for readers load nothing of the desk's.",
      from: {
        pathNot:
          "^(app/(\\[locale\\]|api)/desk/|components/desk/|lib/(actions|auth)/|tests/|instrumentation)",
      },
      to: { path: "^lib/(auth|actions)/" },
    },
    {
      name: "components-reach-auth-by-actions",
      severity: "error",
      comment: "What a component draws comes to it as props.",
      from: { path: "^components/" },
      to: { path: "^lib/auth/" },
    },
    only(
      "formats-are-pure",
      "^lib/formats/",
      ["^lib/formats/", "^lib/domain/"],
      "Serialisers know the domain only.",
    ),
    only(
      "i18n-knows-the-domain",
      "^lib/i18n/",
      ["^lib/i18n/", "^lib/domain/"],
      "Words know the domain only.",
    ),
    only(
      "search-params-follow-the-domain",
      "^lib/search-params\\.ts$",
      ["^lib/domain/"],
      "The URL says what the domain's filter says.",
    ),
    only(
      "app-composes",
      "^app/",
      ["^app/", "^components/", "^lib/"],
      "Routes parse, ask and compose.",
    ),
    {
      name: "domain-packages",
      severity: "error",
      comment: "The domain is plain TypeScript on zod and edtf.",
      from: { path: "^lib/domain/" },
      to: { dependencyTypes: ["npm", "npm-dev", "core"], pathNot: "node_modules/(zod|edtf)/" },
    },
    {
      name: "only-db-imports-prisma",
      severity: "error",
      comment: "One door to the store.",
      from: { pathNot: "^(lib/db|prisma|tests)/" },
      to: { path: "(node_modules/(@prisma|prisma|better-sqlite3)/|^lib/db/generated/)" },
    },
    {
      name: "nobody-imports-app-or-tests",
      severity: "error",
      comment: "Routes and tests are ends, not means.",
      from: { path: "^(components|lib|prisma|scripts)/" },
      to: { path: "^(app|tests)/" },
    },
    {
      name: "no-circles",
      severity: "error",
      comment: "A circle of files has no beginning to read from.",
      from: { path: "^(app|components|lib|prisma|scripts|tests)/", pathNot: "^lib/db/generated/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-unresolvable",
      severity: "error",
      from: { path: "^(app|components|lib|prisma|scripts|tests)/" },
      to: { couldNotResolve: true, pathNot: "\\.css$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^\\.next/|^tests/\\.tmp/|^tests/bench/empty-app/\\.next/)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["react-server", "import", "node", "default", "types"],
    },
  },
};
