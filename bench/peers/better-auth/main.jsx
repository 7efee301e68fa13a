import './style.css';
import { AuthUIProvider, OrganizationSwitcher } from '@daveyplate/better-auth-ui';
import { organizationClient } from 'better-auth/client/plugins';
import { createAuthClient } from 'better-auth/react';
import { createRoot } from 'react-dom/client';

const authClient = createAuthClient({ plugins: [organizationClient()] });
const positions = Array.from({ length: conditions.switchers }, (_, position) => position);

createRoot(document.querySelector('#switchers')).render(
  <AuthUIProvider authClient={authClient} organization>
    {positions.map((position) => (
      <OrganizationSwitcher key={position} />
    ))}
  </AuthUIProvider>,
);
