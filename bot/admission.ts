import { z } from 'zod';
import { isAllowedServiceUrl } from './sending/service-addresses';

/** The parts of an activity that decide whether it is let in, before anything else looks at it. */
const Envelope = z.looseObject({
  type: z.string().min(1),
  serviceUrl: z.string().optional(),
  conversation: z.looseObject({ id: z.string().min(1), tenantId: z.string().nullish() }),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string().nullish() }).nullish() }).nullish(),
});

export type Refusal =
  'not-an-activity' | 'service-url-missing' | 'service-url-not-allowed' | 'tenant-missing' | 'foreign-tenant';

export interface AdmissionRules {
  readonly tenantId: string;
  readonly serviceUrls: readonly string[];
}

/**
 * The SDK lets a missing service address pass and never compares the tenant, yet every answer goes to that address:
 * both are checked here.
 *
 * @returns null when the activity may come in
 */
export function refusalOf(body: unknown, rules: AdmissionRules): Refusal | null {
  const parsed = Envelope.safeParse(body);
  if (!parsed.success) return 'not-an-activity';
  const { serviceUrl, conversation, channelData } = parsed.data;
  if (serviceUrl === undefined || serviceUrl.trim() === '') return 'service-url-missing';
  if (!isAllowedServiceUrl(serviceUrl, rules.serviceUrls)) return 'service-url-not-allowed';
  const tenants = [channelData?.tenant?.id, conversation.tenantId].filter(
    (id) => typeof id === 'string' && id !== '',
  );
  if (tenants.length === 0) return 'tenant-missing';
  const own = rules.tenantId.toLowerCase();
  return tenants.every((id) => id?.toLowerCase() === own) ? null : 'foreign-tenant';
}
