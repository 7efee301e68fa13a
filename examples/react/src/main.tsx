import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'space-elements/define';
import 'space-elements/react';
import 'space-elements/tokens.css';
import '../../shared/page.css';
import './fiduco.css';
import { Fiduco } from './fiduco';

createRoot(document.body).render(
  <StrictMode>
    <Fiduco />
  </StrictMode>,
);
