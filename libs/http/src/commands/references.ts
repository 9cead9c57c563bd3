import { Inject, Injectable } from '@nestjs/common';
import { EstateDirectory } from '#parties/directory/estate-directory.js';
import { FirmDirectory } from '#parties/directory/firm-directory.js';
import { unknownReference } from '../input/invalid-input.js';

/** Firms and estates that somebody names must be in the directory: rules rely on it, and columns point at it. */
@Injectable()
export class References {
  constructor(
    @Inject(FirmDirectory) private readonly firms: FirmDirectory,
    @Inject(EstateDirectory) private readonly estates: EstateDirectory,
  ) {}

  /** Throws INPUT.INVALID for a `firmId` or `estateId` that belongs to nothing. */
  async check(payload: Readonly<Record<string, unknown>>): Promise<void> {
    const { firmId, estateId } = payload;
    if (firmId !== undefined && !(typeof firmId === 'string' && (await this.firms.find(firmId))))
      throw unknownReference('firmId');
    if (estateId !== undefined && !(typeof estateId === 'string' && (await this.estates.find(estateId))))
      throw unknownReference('estateId');
  }
}
