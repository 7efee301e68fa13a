import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';

interface SpeechRecord {
  /** Seconds since 1970. */
  readonly at: number;
  readonly kind: 'speak' | 'stop' | 'busy' | 'idle';
  readonly text?: string;
  readonly language?: string;
}

export interface Sentence {
  readonly text: string;
  /** Where Orca knows it. */
  readonly language?: string | undefined;
  /** Silenced by something else that happened, before a voice had come to its end. */
  readonly cut: boolean;
}

/** Characters that a voice says in a second. */
const rate = 15;

/** What Orca gives to its speech server, which writes it to a file. */
export class Speech {
  readonly file: string;
  #records: SpeechRecord[] = [];
  #position = 0;

  constructor(file: string) {
    this.file = file;
    writeFileSync(file, '');
  }

  /** How much there is up to now, to ask later what came after it. */
  get mark(): number {
    this.#read();
    return this.#records.length;
  }

  /** Orca has worked on everything that the browser told it. */
  get idle(): boolean {
    this.#read();
    return this.#records.findLast(({ kind }) => kind === 'busy' || kind === 'idle')?.kind !== 'busy';
  }

  /** Seconds since Orca last gave a sign of life after the mark, or undefined when it gave none. */
  silence(mark: number): number | undefined {
    this.#read();
    const last = this.#records.slice(mark).at(-1);
    return last && Date.now() / 1000 - last.at;
  }

  since(mark: number): readonly Sentence[] {
    this.#read();
    const sentences: (Sentence & { end: number })[] = [];
    for (const { at, kind, text, language } of this.#records.slice(mark)) {
      if (kind === 'stop') {
        for (const [index, sentence] of sentences.entries()) {
          if (sentence.end > at) sentences[index] = { ...sentence, end: at, cut: true };
        }
      } else if (kind === 'speak') {
        const begin = Math.max(sentences.at(-1)?.end ?? 0, at);
        sentences.push({ text: text ?? '', language, cut: false, end: begin + (text ?? '').length / rate });
      }
    }
    return sentences.map(({ text, language, cut }) => ({ text, language, cut }));
  }

  #read(): void {
    const file = openSync(this.file, 'r');
    const chunk = Buffer.alloc(1 << 20);
    const length = readSync(file, chunk, 0, chunk.length, this.#position);
    closeSync(file);
    // Whole lines only: the end of a chunk may be in the middle of a letter.
    const end = chunk.subarray(0, length).lastIndexOf(10) + 1;
    this.#position += end;
    for (const line of chunk.subarray(0, end).toString('utf8').split('\n')) {
      if (line) this.#records.push(JSON.parse(line) as SpeechRecord);
    }
  }
}
