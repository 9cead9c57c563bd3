import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '#parties/caller.js';
import { ASSOCIATION_WIDE } from '#parties/relation.js';
import { FirmWall } from '#persistence/wall/firm-wall.js';
import type { Reads } from '#persistence/wall/reads.js';

/**
 * Through which door cases are read. Whoever belongs to a firm reads behind its wall: a mistake in a statement or in a
 * rule then finds only what names that firm, that person, or everybody of that office. What people may be shown of it
 * is decided where it always is.
 */
@Injectable()
export class CaseReads {
  constructor(
    @Inject(DataSource) private readonly house: DataSource,
    @Inject(FirmWall) private readonly wall: FirmWall,
  ) {}

  for(caller: Caller): Reads {
    if (caller.kind !== 'person' || caller.firmId === null) return this.house;
    // No account of a firm holds such an office; an account that did would have to see every case.
    if (caller.roles.some((role) => ASSOCIATION_WIDE.includes(role))) return this.house;
    const { firmId, accountId, standsInFor = [], roles } = caller;
    const people = [accountId, ...standsInFor.map((absent) => absent.accountId)];
    return this.wall.for({ firmId, people, roles }) ?? this.house;
  }
}
