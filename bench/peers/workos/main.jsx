import '@radix-ui/themes/styles.css';
import '@workos-inc/widgets/styles.css';
import { OrganizationSwitcher, WorkOsWidgets } from '@workos-inc/widgets';
import { createRoot } from 'react-dom/client';

const claims = { permissions: [], exp: 4_000_000_000 };
const authToken = `e30.${btoa(JSON.stringify(claims))}.signature`;
const positions = Array.from({ length: conditions.switchers }, (_, position) => position);

createRoot(document.querySelector('#switchers')).render(
  <WorkOsWidgets apiHostname={location.hostname} port={Number(location.port)} https={false}>
    {positions.map((position) => (
      <OrganizationSwitcher key={position} authToken={authToken} switchToOrganization={() => location.reload()} />
    ))}
  </WorkOsWidgets>,
);
