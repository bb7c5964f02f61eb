import type { BackendName, Description, Section, WarningCode } from "../../description";
import { featureHash } from "../../features";
import type { Heard } from "../../listener";
import type { WrittenTexts } from "../../writer";
import type { RecordingToDescribe } from "../messages";

export interface AssemblyContext {
  readonly created: string;
  readonly app: string;
  readonly backend: BackendName;
  readonly modelVersion: string;
  /** Wall time by stage. */
  readonly seconds: Readonly<Record<string, number>>;
}

/** Puts what was heard and what was written into the one document that all others speak of. */
export function assembleDescription(recording: RecordingToDescribe, heard: Heard, texts: WrittenTexts, context: AssemblyContext): Description {
  const { sound, report } = recording;
  const warnings: readonly WarningCode[] = [...new Set([...report.warnings, ...heard.warnings])];
  return {
    format: "linernote-description",
    version: 1,
    created: context.created,
    source: {
      kind: recording.kind,
      name: recording.name,
      size: recording.size,
      sha256: recording.sha256,
      container: sound.container,
      codec: sound.codec,
      sampleRate: sound.sampleRateHertz,
      channels: sound.channels,
      duration: report.durationSeconds,
      covered: 1,
      ...(Object.keys(sound.tags).length > 0 ? { tags: sound.tags } : {}),
    },
    engine: { app: context.app, backend: context.backend, seconds: context.seconds },
    model: { version: context.modelVersion, features: featureHash() },
    verdict: heard.verdict,
    facts: heard.facts,
    sections: heard.sections.map((section): Section => {
      const text = texts.sections.get(section.id);
      return text ? { ...section, text } : section;
    }),
    texts: { line: texts.line, sentence: texts.sentence, paragraph: texts.paragraph },
    loudness: heard.loudness,
    warnings,
    corrections: [],
  };
}
