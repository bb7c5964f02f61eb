import path from "node:path";
import { layerFault } from "./layers.mjs";
import { root } from "./install.mjs";

/**
 * The import table of scripts/layers.json as a lint rule; tests/unit/house/layers.test.ts checks the same table.
 * @type {import("@typescript-eslint/utils").TSESLint.RuleModule<"fault">}
 */
export const layersRule = {
  meta: { type: "problem", schema: [], messages: { fault: "{{ fault }}." } },
  defaultOptions: [],
  create(context) {
    const from = path.relative(root, context.filename).split(path.sep).join("/");
    /**
     * @param {import("@typescript-eslint/utils").TSESTree.Node | null} source
     * @param {boolean} typeOnly
     */
    const check = (source, typeOnly) => {
      if (source?.type !== "Literal" || typeof source.value !== "string") return;
      const fault = layerFault(from, { specifier: source.value, typeOnly });
      if (fault !== null) context.report({ node: source, messageId: "fault", data: { fault } });
    };
    return {
      ImportDeclaration: (node) => {
        const each = node.specifiers.map((part) => part.type === "ImportSpecifier" && part.importKind === "type");
        check(node.source, node.importKind === "type" || (each.length > 0 && each.every(Boolean)));
      },
      ExportNamedDeclaration: (node) => check(node.source, node.exportKind === "type"),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === "type"),
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source, true),
    };
  },
};
