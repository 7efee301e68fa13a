import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { picturePath } from './picture-path.js';
import { storyGalleryStyles } from './story-gallery.styles.js';

interface Story {
  readonly id: string;
  /** Of the group, as "Elements/space-switcher". */
  readonly title: string;
  readonly name: string;
}

interface Contents {
  readonly modes: readonly string[];
  readonly stories: readonly Story[];
}

interface Picture {
  readonly story: Story;
  readonly mode: string;
}

const contents = JSON.parse(document.querySelector('#contents')!.textContent) as Contents;

const everyMode = 'every mode';

/**
 * Every story in every mode: filtered by words and by mode, one picture large on a press. The arrow keys lead from
 * story to story and from mode to mode, and scroll the picture while it has the focus. The address names the picture
 * that is large.
 */
class StoryGallery extends LitElement {
  static override styles = storyGalleryStyles;
  static override properties = { words: { state: true }, mode: { state: true }, large: { state: true } };

  declare words: string;
  declare mode: string;
  declare large: Picture | undefined;

  constructor() {
    super();
    this.words = '';
    this.mode = 'light';
    this.large = pictureNamed(location.hash.slice(1));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#moveByKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#moveByKey);
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog')!;
    if (this.large && !dialog.open) dialog.showModal();
    if (!this.large && dialog.open) dialog.close();
    const name = this.large ? `#${this.large.mode}/${this.large.story.id}` : '';
    history.replaceState(undefined, '', location.pathname + name);
  }

  protected override render(): TemplateResult {
    const stories = this.#stories();
    const titles = [...new Set(stories.map(({ title }) => title))];
    return html`
      <header>
        <h1>Every story in every mode</h1>
        <input
          type="search"
          aria-label="Search the stories"
          placeholder="Search"
          .value=${this.words}
          @input=${({ target }: InputEvent) => (this.words = (target as HTMLInputElement).value)}
        />
        <fieldset>
          <legend>Mode</legend>
          ${[...contents.modes, everyMode].map((mode) => this.#renderMode(mode))}
        </fieldset>
      </header>
      <main>
        ${titles.map((title) => this.#renderGroup(title, stories.filter((story) => story.title === title)))}
        ${stories.length === 0 ? html`<p>No story has these words in its name.</p>` : nothing}
      </main>
      <dialog aria-labelledby="picture" @close=${() => (this.large = undefined)}>${this.#renderLarge()}</dialog>
    `;
  }

  #renderMode(mode: string): TemplateResult {
    return html`<label>
      <input type="radio" name="mode" .checked=${this.mode === mode} @change=${() => (this.mode = mode)} />
      ${readable(mode)}
    </label>`;
  }

  #renderGroup(title: string, stories: readonly Story[]): TemplateResult {
    const shown = this.mode === everyMode ? contents.modes : [this.mode];
    return html`<section>
      <h2>${title} <span>${stories.length}</span></h2>
      <ul>
        ${stories.flatMap((story) => shown.map((mode) => html`<li>${this.#renderPicture({ story, mode })}</li>`))}
      </ul>
    </section>`;
  }

  #renderPicture({ story, mode }: Picture): TemplateResult {
    return html`<button type="button" @click=${() => (this.large = { story, mode })}>
      <div class="top"><img src=${picturePath(story.id, mode)} alt="" loading="lazy" /></div>
      <b>${story.name}</b>
      <span>${readable(mode)}</span>
    </button>`;
  }

  #renderLarge(): TemplateResult | typeof nothing {
    if (!this.large) return nothing;
    const { story, mode } = this.large;
    return html`
      <header>
        <h2 id="picture" aria-live="polite" aria-atomic="true">
          ${story.title}: ${story.name} <span>${readable(mode)}</span>
        </h2>
        <select
          aria-label="Mode"
          @change=${({ target }: Event) => (this.large = { story, mode: (target as HTMLSelectElement).value })}
        >
          ${contents.modes.map(
            (name) => html`<option value=${name} .selected=${name === mode}>${readable(name)}</option>`,
          )}
        </select>
        <button type="button" @click=${() => this.#turn(-1)}>← Previous</button>
        <button type="button" autofocus @click=${() => this.#turn(1)}>Next →</button>
        <button type="button" @click=${() => (this.large = undefined)}>Close</button>
      </header>
      <div class="stage" tabindex="0" role="region" aria-label="Picture">
        <img src=${picturePath(story.id, mode)} alt="${story.name}, ${readable(mode)}" />
      </div>
    `;
  }

  #stories(): readonly Story[] {
    const words = this.words.toLowerCase().split(/\s+/);
    return contents.stories.filter(({ title, name }) => {
      const text = `${title} ${name}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
  }

  readonly #moveByKey = (event: KeyboardEvent): void => {
    const [target] = event.composedPath();
    // What chooses or scrolls has a use of its own for the arrow keys.
    const usesArrows = target instanceof Element && target.matches('select, .stage');
    if (!this.large || usesArrows || event.ctrlKey || event.metaKey || event.altKey) return;
    const moves: Record<string, () => void> = {
      ArrowLeft: () => this.#turn(-1),
      ArrowRight: () => this.#turn(1),
      ArrowUp: () => this.#change(-1),
      ArrowDown: () => this.#change(1),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };

  /** To the next story, or to the one before, in the same mode. */
  #turn(step: 1 | -1): void {
    const { story, mode } = this.large!;
    const stories = this.#stories();
    this.large = { story: neighbour(stories, stories.findIndex(({ id }) => id === story.id), step) ?? story, mode };
  }

  /** To the next mode, or to the one before, of the same story. */
  #change(step: 1 | -1): void {
    const { story, mode } = this.large!;
    this.large = { story, mode: neighbour(contents.modes, contents.modes.indexOf(mode), step) ?? mode };
  }
}

/** After the last comes the first. */
function neighbour<T>(items: readonly T[], index: number, step: 1 | -1): T | undefined {
  return items.at((index + step) % items.length);
}

function readable(mode: string): string {
  return mode.replaceAll('-', ' ');
}

/** The picture that an address names, as in `#dark/elements-space-switcher--menu`. */
function pictureNamed(name: string): Picture | undefined {
  const [mode, id] = name.split('/');
  const story = contents.stories.find((candidate) => candidate.id === id);
  return mode && contents.modes.includes(mode) && story ? { story, mode } : undefined;
}

customElements.define('story-gallery', StoryGallery);
