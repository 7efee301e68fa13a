import type { InvitationOutcomes } from '../../../src/contract/invitations.js';
import { read, type ServiceUnderTest } from '../rules/service-under-test.js';

/** Makes Bob a manager of a space of Anne's, over the service. */
export async function addMemberTo(service: ServiceUnderTest, spaceId: string): Promise<void> {
  const bob = { firstNames: 'Bob', lastNames: 'Weber', email: `bob${service.suffix}@example.lu`, certificateNumber: service.certificates.bob!, access: 'all', role: 'manager' };
  const { outcomes } = await read<InvitationOutcomes>(service.send('POST', `/spaces/${spaceId}/invitations`, { invitations: [bob] }));
  await service.send('POST', `/invitations/${outcomes[0]!.invitation!.id}/acceptance`, undefined, { person: 'bob' });
}
