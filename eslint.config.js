import tseslint from "typescript-eslint";
import { layersRule } from "./scripts/lint-layers.mjs";

/** Raw calls that outlive the code that made them, each with what to do instead. */
const ownedLifetimes = [
  ["CallExpression[callee.property.name='addEventListener']", "addEventListener has no owner: use scope.listen(target, name, listener)"],
  ["CallExpression[callee.name='setTimeout'], CallExpression[callee.property.name='setTimeout']", "setTimeout has no owner: use scope.timeout(action, milliseconds)"],
  ["CallExpression[callee.name='setInterval'], CallExpression[callee.property.name='setInterval']", "setInterval has no owner: use scope.interval(action, milliseconds)"],
  ["CallExpression[callee.name='requestAnimationFrame'], CallExpression[callee.property.name='requestAnimationFrame']", "requestAnimationFrame has no owner: use scope.animationFrame(action)"],
  ["NewExpression[callee.name='Worker']", "workers are started in src/engine only, where a scope terminates them"],
  ["CallExpression[callee.object.name='URL'][callee.property.name='createObjectURL']", "object URLs leak: use scope.objectUrl(blob)"],
].map(([selector, message]) => ({ selector, message }));

const noDefaultExport = { selector: "ExportDefaultDeclaration", message: "named exports only: one name for one thing in the whole project" };

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "generated/", ".cache/", "test-results/", "playwright-report/", "public/", "types/"] },
  {
    files: ["**/*.{ts,tsx,mjs,js}"],
    extends: [tseslint.configs.recommended],
    plugins: { house: { rules: { layers: layersRule } } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "house/layers": "error",
      "max-lines": ["error", { max: 400 }],
      eqeqeq: ["error", "always"],
      "no-console": "off",
      "prefer-const": "error",
      "@typescript-eslint/no-explicit-any": "error",
      // A package without types is declared where it is used (fft.js); other rooms' projects refer to that file.
      "@typescript-eslint/triple-slash-reference": ["error", { path: "always", types: "never", lib: "never" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports", disallowTypeAnnotations: false }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: { "no-restricted-syntax": ["error", noDefaultExport, ...ownedLifetimes], "no-console": "error" },
  },
  {
    files: ["training/**/*.ts", "scripts/**/*.ts", "tests/**/*.ts", "tests/**/*.tsx"],
    rules: { "no-restricted-syntax": ["error", noDefaultExport] },
  },
  {
    files: ["src/base/scope.ts", "src/engine/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", noDefaultExport] },
  },
  { files: ["**/*.d.ts"], rules: { "no-restricted-syntax": "off" } },
);
