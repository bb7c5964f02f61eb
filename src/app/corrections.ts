import type { Description, Fact, FactKind, FactValue } from "../description";
import type { App } from "./app";
import { trackAnew } from "./captions/caption-settings";
import { announce, changeRecording } from "./changes";
import { failureInWords, failureOf } from "./failure";
import { Packed } from "./packed";
import { recordingById } from "./state";

/** Felt beats a minute below which a tempo counts as slow, and above which as fast. */
const slowBelow = 76;
const fastAbove = 120;

/** What a corrected value says about another kind: a key names its mode, a tempo its pace. Null when nothing. */
function impliedBy(kind: FactKind, to: FactValue): { readonly kind: FactKind; readonly value: FactValue } | null {
  if (kind === "key") return { kind: "mode", value: String(to).endsWith("minor") ? "minor" : "major" };
  if (kind === "tempo") return { kind: "tempoClass", value: Number(to) < slowBelow ? "slow" : Number(to) > fastAbove ? "fast" : "moderate" };
  return null;
}

const sameScope = (a: Fact, b: Fact): boolean => a.scope.start === b.scope.start && a.scope.end === b.scope.end;

function setRight(description: Description, fact: Fact, to: FactValue, at: string): Description {
  if (fact.value === to) return description;
  const { alternatives: _dropped, ...kept } = fact;
  const corrected: Fact = { ...kept, value: to, confidence: 1, origin: "corrected", stated: true };
  return {
    ...description,
    facts: description.facts.map((each) => (each.id === fact.id ? corrected : each)),
    corrections: [...description.corrections, { fact: fact.id, from: fact.value, to, at }],
  };
}

/**
 * The description with one fact set right by the reader, and what follows from it; each correction is noted. Unknown
 * facts and equal values change nothing: the same object comes back.
 */
export function withCorrection(description: Description, factId: string, to: FactValue, at: string): Description {
  const fact = description.facts.find((each) => each.id === factId);
  if (!fact) return description;
  const corrected = setRight(description, fact, to, at);
  const implied = impliedBy(fact.kind, to);
  const follower = implied && corrected.facts.find((each) => each.kind === implied.kind && sameScope(each, fact));
  return implied && follower && corrected !== description ? setRight(corrected, follower, implied.value, at) : corrected;
}

/**
 * Takes back all corrections of a fact, and those that followed from them: the facts are again as they stand in
 * `heard`, the untouched description.
 */
export function withoutCorrection(description: Description, heard: Description, factId: string): Description {
  const moments = new Set(description.corrections.filter(({ fact }) => fact === factId).map(({ at }) => at));
  const taken = new Set(description.corrections.filter(({ at }) => moments.has(at)).map(({ fact }) => fact));
  return {
    ...description,
    facts: description.facts.map((each) => (taken.has(each.id) ? (heard.facts.find(({ id }) => id === each.id) ?? each) : each)),
    corrections: description.corrections.filter(({ fact }) => !taken.has(fact)),
  };
}

/**
 * Shows `changed` at once and has its texts written anew. The reader's facts stay even when writing fails, and the
 * answer to an older correction never replaces a newer one.
 */
export async function rewriteTexts(app: App, recordingId: string, changed: Description): Promise<void> {
  const asked = new Packed(changed);
  const show = (description: Packed<Description>, rewriting: boolean): void =>
    changeRecording(app.store, recordingId, (recording) => {
      if (recording.state !== "ready") return recording;
      const captions = trackAnew(recording.captions, description.open(), app.store.getState().captionSettings);
      return { ...recording, description, captions, rewriting };
    });
  const isLatest = (): boolean => {
    const recording = recordingById(app.store.getState(), recordingId);
    return recording?.state === "ready" && recording.description === asked;
  };
  show(asked, true);
  try {
    const engine = await app.engine.get();
    const written = await engine.rewrite(changed);
    if (isLatest()) show(new Packed(written), false);
  } catch (thrown) {
    if (isLatest()) show(asked, false);
    const { strings } = app.store.getState();
    const { what, details } = failureInWords(strings, failureOf(thrown));
    announce(app.store, strings.rewriteFailed(what), details);
  }
}
