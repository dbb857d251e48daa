#!/usr/bin/env node
// Makes what browsers get from assets/: one style sheet and one for staff, one script, the worker that helps without connection, the icons as two sprites, fonts and pictures.
// usage: tools/build_assets.mjs <folder>      (bin/run: build/release/assets)
// Names stay plain ("homestart.css"); the server adds the hash of the content.
import { build } from "esbuild";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const project = join(dirname(fileURLToPath(import.meta.url)), "..");

// The names in an icon list, one a line; "#" begins a comment.
export function iconNames(list) {
  return list
    .split("\n")
    .map((line) => line.replace(/#.*/, "").trim())
    .filter(Boolean);
}

// One symbol of a sprite from the drawing of a Tabler icon. Colour and stroke come from the style sheet.
export function symbol(name, svg) {
  const shapes = svg.slice(svg.indexOf(">", svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>"));
  return `<symbol id="${name}" viewBox="0 0 24 24">${shapes.replace(/\s*\n\s*/g, "")}</symbol>`;
}

function sprite(root, list) {
  const drawings = join(project, "node_modules/@tabler/icons/icons/outline");
  const symbols = iconNames(readFileSync(join(root, "assets", list), "utf8")).map((name) => {
    const drawing = join(drawings, `${name}.svg`);
    if (!existsSync(drawing)) {
      throw new Error(`assets/${list}: Tabler has no icon "${name}"`);
    }
    return symbol(name, readFileSync(drawing, "utf8"));
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>\n`;
}

export async function buildAssets(target, root = project) {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: ["assets/css/homestart.css", "assets/css/staff.css", "assets/ts/homestart.ts", "assets/ts/worker.ts"],
    bundle: true,
    minify: true,
    target: ["es2022", "chrome109", "firefox115", "safari16"],
    outdir: target,
    entryNames: "[name]",
    assetNames: "[name]",
    loader: { ".woff2": "file", ".svg": "file" },
    logLevel: "warning",
  });
  writeFileSync(join(target, "icons.svg"), sprite(root, "icons.txt"));
  writeFileSync(join(target, "menu_icons.svg"), sprite(root, "menu_icons.txt"));
  cpSync(join(root, "assets/images"), target, { recursive: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.length !== 3 || process.argv[2].startsWith("-")) {
    console.error("usage: tools/build_assets.mjs <folder>");
    process.exit(2);
  }
  await buildAssets(resolve(process.argv[2])).catch((error) => {
    if (!error.errors) {
      console.error(error.message); // what esbuild finds it has printed itself
    }
    process.exit(1);
  });
}
