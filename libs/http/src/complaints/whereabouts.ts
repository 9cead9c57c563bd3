import { Inject, Injectable } from '@nestjs/common';
import { type Estate, EstateDirectory } from '#parties/directory/estate-directory.js';

/**
 * People know where they live, rarely who manages it: the estate is looked up by its name, and the firm by the estate.
 * Nothing that was given is changed; what cannot be said for certain is left to the clerk.
 */
@Injectable()
export class Whereabouts {
  constructor(@Inject(EstateDirectory) private readonly estates: EstateDirectory) {}

  async complete(body: unknown): Promise<unknown> {
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
    const { estateId, estateName, firmId } = body as Record<string, unknown>;
    const estate = await this.find(estateId, estateName);
    if (!estate) return body;
    return {
      ...body,
      estateId: estateId ?? estate.id,
      ...((firmId ?? estate.firmId) ? { firmId: firmId ?? estate.firmId } : {}),
    };
  }

  private async find(id: unknown, name: unknown): Promise<Estate | null> {
    if (typeof id === 'string') return this.estates.find(id);
    return typeof name === 'string' && id === undefined && !name.includes('\0')
      ? this.estates.resolveEstate(name)
      : null;
  }
}
