import type { ReactNode } from 'react';
import 'space-elements/react';
import 'space-elements/tokens.css';
import '../../../shared/page.css';
import '../fairs.css';
import { Elements } from '../elements';
import type { Language } from '../texts';

export const metadata = { title: 'Foires de Merlau', icons: 'data:,' };

interface Properties {
  readonly children: ReactNode;
  readonly params: Promise<{ readonly language: string }>;
}

export default async function Layout({ children, params }: Properties) {
  const language = (await params).language as Language;
  return (
    <html lang={language}>
      <body>
        <Elements home={`/${language}/home`} />
        {children}
      </body>
    </html>
  );
}
