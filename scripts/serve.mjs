// Serves the static page on this machine only, with the headers the site promises.
//
//     node scripts/serve.mjs --port 8080
//
// No dependencies, nothing but files under www/, GET and HEAD only.

import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

const WWW = fileURLToPath(new URL("../www", import.meta.url));

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
};

/** What the page may do: run its own scripts and styles, and send nothing. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  "frame-ancestors 'self'",
].join("; ");

// Names Chromium knows; an unknown one would be reported in its console.
// Copying and sharing a link stay possible, after a click.
const OFF = [
  "accelerometer",
  "autoplay",
  "camera",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-get",
  "screen-wake-lock",
  "usb",
  "xr-spatial-tracking",
];

const HEADERS = {
  "Cache-Control": "no-cache",
  "Content-Security-Policy": CONTENT_SECURITY_POLICY,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": OFF.map((feature) => `${feature}=()`).join(", "),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

const NOT_FOUND = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Page not found · Page introuvable</title>
<h1>Page not found</h1>
<p>There is nothing at this address. <a href="/">Go to the start</a>.</p>
<h1 lang="fr">Page introuvable</h1>
<p lang="fr">Il n’y a rien à cette adresse. <a href="/">Aller au début</a>.</p>
</html>
`;

/** The file a request path names, or null if it names none inside `root`. */
async function find(root, target) {
  let path;
  try {
    path = decodeURIComponent(target.split(/[?#]/, 1)[0]);
  } catch {
    return null;
  }
  if (!path.startsWith("/") || /[\0\\]/.test(path)) return null;
  const names = path.split("/").slice(1);
  if (names.at(-1) === "") names[names.length - 1] = "index.html";
  if (names.some((name) => name === "" || name.startsWith("."))) return null;
  try {
    // A link must not lead out of the folder either.
    const file = await realpath(join(root, ...names));
    const found = await stat(file);
    return file.startsWith(root + sep) && found.isFile() ? { file, size: found.size } : null;
  } catch {
    return null;
  }
}

async function answer(root, request, response) {
  const { method } = request;
  if (method !== "GET" && method !== "HEAD") {
    const text = "Only GET and HEAD are answered here.\n";
    response.writeHead(405, { ...HEADERS, Allow: "GET, HEAD", "Content-Type": TYPES[".txt"] });
    response.end(text);
    return;
  }
  const found = await find(root, request.url ?? "/");
  if (!found) {
    response.writeHead(404, {
      ...HEADERS,
      "Content-Type": TYPES[".html"],
      "Content-Length": Buffer.byteLength(NOT_FOUND),
    });
    response.end(method === "HEAD" ? undefined : NOT_FOUND);
    return;
  }
  response.writeHead(200, {
    ...HEADERS,
    "Content-Type": TYPES[extname(found.file)] ?? "application/octet-stream",
    "Content-Length": found.size,
  });
  if (method === "HEAD") {
    response.end();
    return;
  }
  createReadStream(found.file).on("error", () => response.destroy()).pipe(response);
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve(server.address().port);
    });
  });
}

/**
 * Starts serving and says where.
 *
 * Port 0 takes any free one; a port in use moves on to the next.
 *
 * @param {{ port?: number, root?: string }} [options]
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function start({ port = 0, root = WWW } = {}) {
  const folder = await realpath(root);
  const server = createServer((request, response) => {
    answer(folder, request, response).catch(() => response.destroy());
  });
  let got;
  for (let wanted = port; got === undefined; wanted += 1) {
    try {
      got = await listen(server, wanted);
    } catch (error) {
      if (error.code !== "EADDRINUSE" || wanted >= Math.min(port + 100, 65535)) throw error;
    }
  }
  return {
    port: got,
    url: `http://127.0.0.1:${got}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portAsked() {
  const at = process.argv.indexOf("--port");
  const text = at >= 0 ? process.argv[at + 1] : (process.env.PORT ?? "8080");
  const port = Number(text);
  if (text && Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  console.error(`--port: expected a number from 0 to 65535, found \`${text ?? ""}\``);
  process.exit(2);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await start({ port: portAsked() });
  console.log(`permit-to-pr is at ${url}`);
}
