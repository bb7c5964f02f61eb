/**
 * The layer rule of the house, read by the lint rule (eslint.config.js) and by tests/unit/house/layers.test.ts.
 * Pure functions over scripts/layers.json: paths are relative to the project's root with forward slashes.
 */
import { readFileSync } from "node:fs";
import path from "node:path";

/**
 * @typedef {{ rooms: string[], types?: string[], packages: string[], doors: string[], instead: string }} Room
 * @typedef {{ specifier: string, typeOnly: boolean }} Import
 */

/** @type {Record<string, Room>} */
export const rooms = JSON.parse(readFileSync(new URL("./layers.json", import.meta.url), "utf8")).rooms;

/**
 * The room with the longest path that holds a file or folder; undefined outside all rooms.
 * @param {string} file
 * @returns {string | undefined}
 */
export function roomOf(file) {
  return Object.keys(rooms)
    .filter((room) => file === room || file.startsWith(`${room}/`))
    .sort((left, right) => right.length - left.length)[0];
}

/**
 * The house a room belongs to: src/listener/network → src/listener, training → training.
 * @param {string} room
 */
function houseOf(room) {
  return room.startsWith("src/") || room.startsWith("tests/") ? room.split("/").slice(0, 2).join("/") : room;
}

/**
 * The name of the npm package a bare specifier asks for.
 * @param {string} specifier
 */
function packageOf(specifier) {
  const parts = specifier.split("/");
  return specifier.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] ?? specifier);
}

/**
 * Null when the import is allowed, else what is wrong and what to do instead.
 * @param {string} from the importing file
 * @param {Import} wanted
 * @returns {string | null}
 */
export function layerFault(from, { specifier, typeOnly }) {
  const here = roomOf(from);
  if (here === undefined) return null;
  const room = rooms[here];
  if (room === undefined) return null;
  if (!specifier.startsWith(".")) return packageFault(here, room, specifier);

  const target = path.posix.join(path.posix.dirname(from), specifier.replace(/\?.*$/, "").replace(/\.(ts|tsx|js|mjs)$/, ""));
  const there = roomOf(target);
  if (there === undefined) {
    return target.startsWith("src/") ? `${target} is in no room of scripts/layers.json: add its room there` : null;
  }
  const house = houseOf(there);
  if (house === houseOf(here)) return null;

  const allowed = room.rooms.includes(house) || room.rooms.includes(there);
  if (!allowed) {
    const asType = room.types?.includes(house) === true || room.types?.includes(there) === true;
    if (!asType) return `${here} may not import ${house}: ${room.instead}`;
    if (!typeOnly) return `${here} may import only types of ${house} (import type): ${room.instead}`;
  }
  const doors = rooms[house]?.doors ?? [];
  const inside = target === house ? "index" : target.slice(house.length + 1);
  const open = doors.includes("*") || doors.includes(inside) || doors.includes(`${inside}/index`) || houseOf(house) === "training" || house === "scripts";
  return open ? null : `${target} is private to ${house}: import it from "${house}" and export it in its index.ts if others need it`;
}

/**
 * @param {string} here
 * @param {Room} room
 * @param {string} specifier
 * @returns {string | null}
 */
function packageFault(here, room, specifier) {
  const builtIn = specifier.startsWith("node:");
  const name = packageOf(specifier);
  // "name?url" in the table: only the addresses of the package's files, none of its code.
  const asAddress = specifier.endsWith("?url") && room.packages.includes(`${name}?url`);
  const allowed = builtIn ? room.packages.includes("node:*") : asAddress || room.packages.includes(name);
  return allowed ? null : `${here} may not import ${builtIn ? specifier : name}: ${room.instead}`;
}
