import { ListenerNetwork, windowInput, windowLayout } from "../../src/listener/network";
import { ModelFolder } from "./model-folder";
import type { IndexedWindow, ShardReader } from "./shard-reader";
import { oneHeads, type Shares } from "./targets";

/**
 * A published listener as a teacher of what nobody labelled, so that a run which learns one thing keeps what was known of
 * the others (learning without forgetting: Li & Hoiem 2016). Keys are left out: pitches are read higher or lower in training.
 */
export class EarlierListener {
  private readonly heard = new Map<string, Shares>();

  private constructor(private readonly network: ListenerNetwork) {}

  /** @throws Error when the folder holds no model for these features */
  static load(folder: string): EarlierListener {
    const published = new ModelFolder(folder);
    const manifest = published.manifest();
    if (manifest === null) throw new Error(`${folder} holds no model for these features`);
    return new EarlierListener(ListenerNetwork.load(published.listenerBytes(manifest), manifest.listener));
  }

  /** What it says of a window as it is, uncoloured; asked once a window. */
  shares(reader: ShardReader, window: IndexedWindow): Shares {
    const known = this.heard.get(window.id);
    if (known !== undefined) return known;
    const input = windowInput(reader.raw(window), { start: 0, end: windowLayout.seconds, tuningCents: window.tuningCents }, this.network.statistics);
    const heads = this.network.answer([input])[0]?.heads;
    if (heads === undefined) throw new Error(`${window.id}: no answer`);
    const shares: Shares = Object.fromEntries(oneHeads.flatMap((head) => (head === "key" ? [] : [[head, heads[head]]])));
    this.heard.set(window.id, shares);
    return shares;
  }

  dispose(): void {
    this.network.dispose();
  }
}
