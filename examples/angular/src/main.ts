import { bootstrapApplication } from '@angular/platform-browser';
import 'space-elements/define';
import { Portal } from './portal';

bootstrapApplication(Portal).catch((error: unknown) => {
  console.error(error);
});
