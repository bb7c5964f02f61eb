import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

export interface ImportEdge {
  readonly from: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

export const projectRoot: string = path.resolve(import.meta.dirname, "../..");

/** All source files below the folders, relative to the project's root, sorted. */
export function sourceFiles(folders: readonly string[], extensions: readonly string[] = [".ts", ".tsx", ".mjs"]): string[] {
  const walk = (folder: string): string[] =>
    !existsSync(path.join(projectRoot, folder))
      ? []
      : readdirSync(path.join(projectRoot, folder)).flatMap((name) => {
          const inside = `${folder}/${name}`;
          if (statSync(path.join(projectRoot, inside)).isDirectory()) return walk(inside);
          return extensions.some((extension) => name.endsWith(extension)) ? [inside] : [];
        });
  return folders.flatMap(walk).sort();
}

/** What a file imports: static, re-exported, dynamic and type imports. */
export function importsOf(from: string, text: string): ImportEdge[] {
  const edges: ImportEdge[] = [];
  const add = (source: ts.Node | undefined, typeOnly: boolean): void => {
    if (source !== undefined && ts.isStringLiteralLike(source)) edges.push({ from, specifier: source.text, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause;
      const bindings = clause?.namedBindings;
      const each = bindings !== undefined && ts.isNamedImports(bindings) ? bindings.elements : [];
      const allTypes = clause?.name === undefined && each.length > 0 && each.every((element) => element.isTypeOnly);
      add(node.moduleSpecifier, clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || allTypes);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(from, text, ts.ScriptTarget.ES2023, false, from.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS));
  return edges;
}

/** Every import of every file below the folders. */
export function importGraph(folders: readonly string[]): ImportEdge[] {
  return sourceFiles(folders).flatMap((file) => importsOf(file, readFileSync(path.join(projectRoot, file), "utf8")));
}
