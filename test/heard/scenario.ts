import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Browser = 'chromium' | 'firefox';

/** What is done at once; Orca is heard out before the next step. */
export type Step =
  | { readonly act: 'open'; readonly address: string; readonly site: 'playground' | 'storybook' }
  | { readonly act: 'key'; readonly key: string }
  | { readonly act: 'type'; readonly text: string };

export interface Scenario {
  /** Folder and name, `space-switcher/switch`. */
  readonly name: string;
  /** The language of the page. */
  readonly language: string;
  /** Heard in `.ci/run`, not only before a release. */
  readonly daily: boolean;
  readonly steps: readonly Step[];
}

export const scenariosFolder = fileURLToPath(new URL('scenarios/', import.meta.url));

/** The names of all scenarios: every text file that is not what was heard. */
export function scenarioNames(): readonly string[] {
  return readdirSync(scenariosFolder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^[^.]+\.txt$/u.test(basename(file)))
    .map((file) => file.replace(/\.txt$/u, ''))
    .sort();
}

export function readScenario(name: string): Scenario {
  const lines = readFileSync(join(scenariosFolder, `${name}.txt`), 'utf8').split('\n').map((line) => line.trim());
  const language = lines.map((line) => /lang(?:uage)?[=:](\w+)/u.exec(line)?.[1]).find(Boolean) ?? 'en';
  return {
    name,
    language,
    daily: !lines.includes('before a release'),
    steps: lines.filter((line) => line && !line.startsWith('#') && line !== 'before a release').flatMap((line) => readStep(name, line)),
  };
}

function readStep(name: string, line: string): readonly Step[] {
  const [word, ...others] = line.split(' ');
  const rest = others.join(' ');
  switch (word) {
    case 'open':
      return [{ act: 'open', address: `/${rest}`, site: 'playground' }];
    case 'story': {
      const [story, globals = 'language:en'] = others;
      return [{ act: 'open', address: `/iframe.html?id=elements-${story!}&viewMode=story&globals=${globals}`, site: 'storybook' }];
    }
    case 'keys':
      return others.flatMap((key) => {
        const [, single, times] = /^(.+?)(?:\*(\d+))?$/u.exec(key)!;
        return Array.from({ length: Number(times ?? 1) }, () => ({ act: 'key', key: single! }) as const);
      });
    case 'type':
      return [{ act: 'type', text: rest }];
    default:
      throw new Error(`${name}: there is no step "${word!}": open, story, keys or type.`);
  }
}

/** As it stands in the file of what was heard. */
export function describeStep(step: Step): string {
  if (step.act === 'open') return `open ${step.address}`;
  return step.act === 'key' ? `[${step.key}]` : `type ${step.text}`;
}
