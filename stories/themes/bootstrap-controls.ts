import { html } from 'lit';

/** Bootstrap's own form, to stand beside ours. */
export const bootstrapControls = html`
  <form class="card card-body gap-3 align-items-start">
    <div class="w-100">
      <label class="form-label" for="question">Ask us first</label>
      <input class="form-control" id="question" />
    </div>
    <div class="d-flex flex-wrap gap-2">
      <button class="btn btn-primary" type="button">Ask</button>
      <button class="btn btn-outline-secondary text-body" type="button">Call me back</button>
      <button class="btn btn-link" type="reset">Clear</button>
    </div>
  </form>
`;
