import { IsUUID } from 'class-validator';
import { Label } from '#machines/contract/label.js';

export class DelegateBody {
  @IsUUID()
  @Label('转交给', 'To')
  to: string;
}
