import ts from "typescript";

/** What a source file asks of the messages. */
export type KeyUse = {
  /** Whole keys, such as "event.when". */
  keys: string[];
  /** Beginnings of keys that are put together, such as "kind." of t(`kind.${kind}`). */
  prefixes: string[];
  /** Calls whose key can't be told from the source, as written. */
  unreadable: string[];
};

const MAKERS = new Set(["useTranslations", "getTranslations"]);

/** Finds every call of a translator (next-intl) and the key or keys that it asks for. */
export function messageKeys(fileName: string, text: string): KeyUse {
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true);
  const use: KeyUse = { keys: [], prefixes: [], unreadable: [] };
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node)) {
      const namespace = namespaceOf(node.expression);
      const [key] = node.arguments;
      if (namespace !== null && key) readKey(key, namespace, use, node.getText(source));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return use;
}

function readKey(key: ts.Expression, namespace: string, use: KeyUse, call: string): void {
  if (ts.isParenthesizedExpression(key) || ts.isAsExpression(key)) {
    readKey(key.expression, namespace, use, call);
  } else if (ts.isConditionalExpression(key)) {
    readKey(key.whenTrue, namespace, use, call);
    readKey(key.whenFalse, namespace, use, call);
  } else if (ts.isStringLiteralLike(key)) {
    use.keys.push(namespace + key.text);
  } else if (ts.isTemplateExpression(key) && namespace + key.head.text !== "") {
    use.prefixes.push(namespace + key.head.text);
  } else {
    use.unreadable.push(call);
  }
}

/** "event." for t of `const t = useTranslations("event")`, null for what is no translator. */
function namespaceOf(callee: ts.Expression): string | null {
  if (ts.isPropertyAccessExpression(callee)) {
    return /^(?:rich|markup|raw|has)$/.test(callee.name.text)
      ? namespaceOf(callee.expression)
      : null;
  }
  if (!ts.isIdentifier(callee)) return null;
  const made = declarationOf(callee);
  return made ? namespaceGiven(made) : null;
}

/** The nearest call of a maker that the name is declared by; a parameter of that name hides it. */
function declarationOf(name: ts.Identifier): ts.CallExpression | null {
  for (let scope: ts.Node = name; scope; scope = scope.parent) {
    if (ts.isFunctionLike(scope) && scope.parameters.some((p) => p.name.getText() === name.text)) {
      return null;
    }
    if (!ts.isBlock(scope) && !ts.isSourceFile(scope)) continue;
    const declared = scope.statements
      .filter(ts.isVariableStatement)
      .flatMap((statement) => [...statement.declarationList.declarations])
      .find((declaration) => declaration.name.getText() === name.text);
    if (declared) return makerCall(declared.initializer);
  }
  return null;
}

function makerCall(initializer: ts.Expression | undefined): ts.CallExpression | null {
  if (initializer && ts.isAwaitExpression(initializer)) return makerCall(initializer.expression);
  if (!initializer || !ts.isCallExpression(initializer)) return null;
  return MAKERS.has(initializer.expression.getText()) ? initializer : null;
}

function namespaceGiven({ arguments: [given] }: ts.CallExpression): string {
  if (!given) return "";
  if (ts.isStringLiteralLike(given)) return `${given.text}.`;
  const property =
    ts.isObjectLiteralExpression(given) &&
    given.properties.find((p) => p.name?.getText() === "namespace");
  if (
    property &&
    ts.isPropertyAssignment(property) &&
    ts.isStringLiteralLike(property.initializer)
  ) {
    return `${property.initializer.text}.`;
  }
  return "";
}

/** All keys of a messages file, nested ones joined by a point. */
export function flatMessages(messages: object, prefix = ""): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]): [string, string][] =>
      typeof value === "string"
        ? [[prefix + key, value]]
        : [...flatMessages(value, `${prefix + key}.`)],
    ),
  );
}

/** Keys that are asked for and not there, and keys that are there and not asked for. */
export function compareKeys(present: Iterable<string>, uses: Omit<KeyUse, "unreadable">) {
  const all = [...present];
  const asked = new Set(uses.keys);
  const known = new Set(all);
  return {
    missing: [
      ...[...asked].filter((key) => !known.has(key)),
      ...uses.prefixes.filter((prefix) => !all.some((key) => key.startsWith(prefix))),
    ],
    unused: all.filter(
      (key) => !asked.has(key) && !uses.prefixes.some((prefix) => key.startsWith(prefix)),
    ),
  };
}
