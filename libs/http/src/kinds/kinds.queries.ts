import { IsOptional, Length } from 'class-validator';

/** Which state to mark in the diagram, and through which states the case came there (comma between them). */
export class DiagramQuery {
  @IsOptional()
  @Length(1, 80)
  state?: string;

  @IsOptional()
  @Length(1, 4_000)
  visited?: string;
}
