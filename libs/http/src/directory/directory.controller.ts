import { Controller, Get, Inject } from '@nestjs/common';
import { EstateDirectory } from '#parties/directory/estate-directory.js';
import { FirmDirectory } from '#parties/directory/firm-directory.js';
import { QueryOf } from '../input/query-of.js';
import { Describe } from '../openapi/describe.decorator.js';
import { page, ref } from '../openapi/json-schema.js';
import { EstatesQuery, FirmsQuery } from './directory.queries.js';

const tag = 'directory';

@Controller('api')
export class DirectoryController {
  constructor(
    @Inject(FirmDirectory) private readonly firmDirectory: FirmDirectory,
    @Inject(EstateDirectory) private readonly estateDirectory: EstateDirectory,
  ) {}

  @Get('firms')
  @Describe({
    says: '物业企业名录 · Firms, by name',
    tag,
    access: 'anyone',
    answers: { 200: { says: 'a page', schema: page(ref('Firm')) } },
  })
  firms(@QueryOf(FirmsQuery) { member, ...query }: FirmsQuery) {
    return this.firmDirectory.list({
      ...query,
      ...(member === undefined ? {} : { member: member === 'true' }),
    });
  }

  @Get('estates')
  @Describe({
    says: '小区名录 · Estates, by name',
    tag,
    access: 'anyone',
    answers: { 200: { says: 'a page', schema: page(ref('Estate')) } },
  })
  estates(@QueryOf(EstatesQuery) query: EstatesQuery) {
    return this.estateDirectory.list(query);
  }
}
