'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import 'space-elements/define';
import 'space-elements/react';
import { followSession } from 'space-elements/session';

/** Defines the elements, and has the server render the page again when another space becomes active, in any tab. */
export function Elements({ home }: { readonly home: string }) {
  const router = useRouter();

  useEffect(() => {
    let shown: string | null | undefined;
    return followSession((session) => {
      if (session === undefined) return;
      const active = session?.activeSpace?.id ?? null;
      if (shown !== undefined && active !== shown) router.refresh();
      shown = active;
    });
  }, [router]);

  useEffect(() => {
    // Listeners in the markup of a component are not called after server rendering.
    const goHome = () => router.push(home);
    document.addEventListener('space-switched', goHome);
    return () => document.removeEventListener('space-switched', goHome);
  }, [router, home]);

  return <space-session base-url="/api" />;
}
