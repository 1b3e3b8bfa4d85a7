// Makes www/pkg/engine.js and late.js: wasm-bindgen's module and its wasm, in one file each.
//
//     node scripts/inline.mjs [folder]
//
// The page's policy forbids every request, so the wasm cannot be fetched: it
// travels inside a script, as text with one character for each byte. Packed, it
// weighs 3 % more than the wasm itself; as base64 text it would weigh 28 % more.

import { readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** What wasm-pack calls each, and the module it becomes. */
const MODULES = { permit_to_pr: "engine", permit_to_pr_late: "late" };
const folder = process.argv[2]
  ? resolve(process.argv[2])
  : fileURLToPath(new URL("../www/pkg", import.meta.url));

/** Takes out the default address of the wasm file, which bundlers would follow. */
function withoutDefaultAddress(code) {
  return code.replace(
    /\n\s*if \(module_or_path === undefined\) \{\s*module_or_path = new URL\([^)]*import\.meta\.url\);\s*\}/,
    "",
  );
}

/** What must not be in the module: each would need a second file or a request on import. */
function check(name, code) {
  const wrong = [
    [/import\.meta\.url|new URL\(/, "an address of another file"],
    [/^\s*import\s/m, "an import of another module"],
    [/\beval\(|new Function\(/, "code made from text, which the page's policy forbids"],
  ].filter(([pattern]) => pattern.test(code));
  for (const [, what] of wrong) console.error(`inline: ${name}.js holds ${what}`);
  // restart() below clears these two.
  const held = /\blet [^;]*\bwasm;/.test(code) && /\blet __wbg_init_promise;/.test(code);
  if (!held) console.error(`inline: ${name}.js does not hold its instance where restart() looks`);
  if (wrong.length > 0 || !held) process.exit(1);
}

/** The bytes as a string literal: each one the character of its number. */
function literal(bytes) {
  const escapes = { 10: "\\n", 13: "\\r", 34: '\\"', 92: "\\\\" };
  let text = "";
  for (const byte of bytes) text += escapes[byte] ?? String.fromCharCode(byte);
  return `"${text}"`;
}

for (const [name, module] of Object.entries(MODULES)) {
  const glue = await readFile(join(folder, `${name}.js`), "utf8");
  const types = await readFile(join(folder, `${name}.d.ts`), "utf8");
  const wasm = await readFile(join(folder, `${name}_bg.wasm`));
  const code = withoutDefaultAddress(glue).replace(/^\/\* @ts-self-types=.*\n/, "");
  check(name, code);
  await writeFile(
    join(folder, `${module}.js`),
    `// Written by scripts/inline.mjs. Do not edit.
// @ts-nocheck
${code.trim()}

/** Forgets the running instance, so that the next start makes a new one. */
export function restart() {
    wasm = undefined;
    __wbg_init_promise = undefined;
}

/** The compiled module: one character for each byte. */
const wasmText = ${literal(wasm)};

/** The compiled module. */
export function wasmBytes() {
    const bytes = new Uint8Array(wasmText.length);
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = wasmText.charCodeAt(at);
    return bytes;
}
`,
  );
  await writeFile(
    join(folder, `${module}.d.ts`),
    `// Written by scripts/inline.mjs. Do not edit.
${types.trim()}

/** Forgets the running instance, so that the next start makes a new one. */
export function restart(): void;

/** The compiled module. */
export function wasmBytes(): Uint8Array<ArrayBuffer>;
`,
  );
  console.log(`${module}.js: ${wasm.length.toLocaleString("en-CA")} bytes of wasm inlined`);
}
await rm(join(folder, ".gitignore"), { force: true });
