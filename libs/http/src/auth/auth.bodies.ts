import { IsOptional, IsString, MaxLength } from 'class-validator';
import { Label } from '#machines/contract/label.js';

export class LoginBody {
  @IsString()
  @MaxLength(200)
  @Label('用户名', 'User name')
  username: string;

  /** Compared byte by byte; what is too long is simply wrong. */
  @IsString()
  @Label('密码', 'Password')
  password: string;

  @IsOptional()
  @IsString()
  @MaxLength(20)
  @Label('动态口令', 'One-time code')
  otp?: string;
}
