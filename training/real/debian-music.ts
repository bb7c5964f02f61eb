import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Free music of Debian's main archive; none of these packages is kept for other checks. */
export const musicPackages = [
  "singularity-music", "lincity-ng-data", "hyperrogue-music", "warzone2100-music", "freedink-data", "starfighter-data",
  "hedgewars-data", "unknown-horizons", "megaglest-data", "0ad-data", "supertuxkart-data", "widelands-data", "freedroidrpg-data",
  "naev-data", "colobot-common-sounds", "flare-game", "lugaru-data", "fillets-ng-data", "xmoto-data", "ardentryst", "asc-music",
  "drascula-music", "planetblupi-music-ogg", "enigma-data", "marsshooter-data", "amoebax-data", "zaz-data", "hex-a-hop-data", "powermanga-data",
] as const;

/**
 * Games whose whole music is made on synthesizers and drum machines, or with trackers; of each file, the teacher's tags say so too
 * (`training/LOG.md`).
 */
export const synthesizerPackages = [
  "a7xpg-data", "gunroar-data", "mu-cade-data", "noiz2sa-data", "parsec47-data", "rrootage-data", "titanion-data", "torus-trooper-data",
  "val-and-rick-data", "heroes-sound-tracks", "criticalmass-data", "rafkill-data",
] as const;

/** Telephone prompts read by one speaker each, in English, Spanish and Italian. */
export const speechPackages = ["asterisk-core-sounds-en-g722", "asterisk-core-sounds-es-g722", "asterisk-core-sounds-it-g722"] as const;

const soundEndings = new Set([".ogg", ".opus", ".mp3", ".wav", ".flac", ".g722", ".xm", ".mod"]);

export interface PackageSound {
  readonly package: string;
  readonly file: string;
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** Some games keep their files in one archive, too large to read whole: its music folders are unpacked beside it. */
function unpackMusic(archive: string): void {
  try {
    execFileSync("unzip", ["-q", "-o", archive, "*/music/*", "-d", path.dirname(archive)], { stdio: "ignore" });
  } catch {
    console.log(`${path.basename(archive)} holds no folder of music`);
  }
}

/**
 * Fetches packages with `apt-get download`, unpacks them with `dpkg -x` and keeps their sound files only. A package already
 * there is left as it is; one that cannot be had is named and left out.
 */
export function fetchPackages(folder: string, packages: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  for (const name of packages) {
    const done = path.join(folder, `${name}.done`);
    if (existsSync(done)) continue;
    const download = mkdtempSync(path.join(tmpdir(), "debian-music-"));
    try {
      execFileSync("apt-get", ["download", name], { cwd: download, stdio: "ignore" });
      const archive = readdirSync(download).find((file) => file.endsWith(".deb"));
      if (archive === undefined) throw new Error("no archive came");
      const target = path.join(folder, name);
      mkdirSync(target, { recursive: true });
      execFileSync("dpkg", ["-x", path.join(download, archive), target]);
      for (const file of filesUnder(target)) if (path.extname(file) === ".zip") unpackMusic(file);
      for (const file of filesUnder(target)) if (!soundEndings.has(path.extname(file).toLowerCase())) rmSync(file);
      writeFileSync(done, "");
      console.log(`fetched ${name}`);
    } catch (error) {
      console.log(`${name} could not be fetched: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      rmSync(download, { recursive: true });
    }
  }
}

/** Sound files of the fetched packages that are long enough to cut from (`leastBytes`) and not claimed. */
export function packageSounds(folder: string, packages: readonly string[], leastBytes: number, claims: readonly Claim[]): PackageSound[] {
  return packages
    .filter((name) => existsSync(path.join(folder, name)))
    .flatMap((name) => filesUnder(path.join(folder, name)).map((file) => ({ package: name, file })))
    .filter((sound) => statSync(sound.file).size >= leastBytes && !claims.some((claim) => isClaimed(sound, claim)));
}

/** Packages whose noises are no .ogg files, or too short to be kept. */
const oggIsMusic = new Set(["freedink-data", "marsshooter-data", "amoebax-data", "zaz-data", "hex-a-hop-data", "powermanga-data"]);

/** Whether a file of a music package is music: most games keep it in a folder of that name, some beside their noises as .ogg, Lugaru under such names. */
export function isMusic({ package: name, file }: PackageSound): boolean {
  return /\/musics?\//i.test(file) || name.endsWith("-music") || (oggIsMusic.has(name) && file.endsWith(".ogg")) || (name === "lugaru-data" && path.basename(file).startsWith("music"));
}

/** A file that a validation recording was taken from: its package and the words of its name. */
export interface Claim {
  readonly package: string;
  readonly words: readonly string[];
}

const wordsOf = (name: string): string[] => name.toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");

/**
 * The files that the validation recordings were taken from, out of their `source` lines ("debian supertuxkart-data
 * klabauter_dance.ogg"): they may not be trained on.
 */
export function claimsOf(sources: readonly string[]): Claim[] {
  return sources.flatMap((source) => {
    const [, name, file] = /^debian (\S+) (.+)$/.exec(source) ?? [];
    return name === undefined || file === undefined ? [] : [{ package: name, words: wordsOf(path.parse(file).name) }];
  });
}

/** Whether a file is a claimed one: all words of the claim stand in its name, since sources shorten long names. */
export function isClaimed(sound: PackageSound, claim: Claim): boolean {
  const words = new Set(wordsOf(path.parse(sound.file).name));
  return sound.package === claim.package && claim.words.every((word) => words.has(word));
}
