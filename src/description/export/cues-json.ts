import type { ExportFormat } from "./export-format";

/** The captions as data: every cue with its facts, their confidence and seconds, and whether a person edited it. */
export const cuesJsonFormat: ExportFormat = {
  id: "cues-json",
  mediaType: "application/json",
  ending: ".music.en.cues.json",
  holdsCaptions: true,
  render: ({ description, cues, profile }) => {
    const facts = new Map(description.facts.map((fact) => [fact.id, fact]));
    const backing = (id: string): object => {
      const fact = facts.get(id);
      return fact ? { id, kind: fact.kind, value: fact.value, confidence: fact.confidence, evidence: fact.evidence } : { id };
    };
    const { source, model, created } = description;
    const head = { format: "linernote-captions", version: 1, created, recording: source.name, duration: source.duration, model: model.version, profile: profile.id };
    return `${JSON.stringify({ ...head, cues: cues.map((cue) => ({ ...cue, facts: cue.facts.map(backing) })) }, null, 2)}\n`;
  },
};
