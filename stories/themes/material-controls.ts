import { html, type TemplateResult } from 'lit';

/** Material's own components, to stand beside ours. They come with the page that shows them. */
export async function loadMaterialControls(): Promise<TemplateResult> {
  await Promise.all([
    import('@material/web/button/filled-button.js'),
    import('@material/web/button/outlined-button.js'),
    import('@material/web/button/text-button.js'),
    import('@material/web/textfield/outlined-text-field.js'),
  ]);
  return html`
    <form class="portal-controls">
      <md-outlined-text-field label="Ask us first"></md-outlined-text-field>
      <div class="portal-buttons">
        <md-filled-button type="button">Ask</md-filled-button>
        <md-outlined-button type="button">Call me back</md-outlined-button>
        <md-text-button type="reset">Clear</md-text-button>
      </div>
    </form>
  `;
}
