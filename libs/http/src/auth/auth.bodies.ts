import { IsObject, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { Label } from '#machines/contract/label.js';

export class LoginBody {
  @IsString()
  @MaxLength(200)
  @Label('用户名', 'User name')
  username: string;

  /** Taken as it is; what is too long is simply wrong. */
  @IsString()
  @Label('密码', 'Password')
  password: string;

  @IsOptional()
  @IsString()
  @MaxLength(20)
  @Label('动态口令或备用码', 'One-time code or recovery code')
  otp?: string;
}

export class ProveBody {
  @IsOptional()
  @IsString()
  @Label('密码', 'Password')
  password?: string;

  @IsOptional()
  @IsString()
  @MaxLength(20)
  @Label('动态口令或备用码', 'One-time code or recovery code')
  otp?: string;
}

export class PasswordBody {
  @IsString()
  @Label('现用密码', 'Present password')
  currentPassword: string;

  @IsString()
  @Label('新密码', 'New password')
  newPassword: string;

  @IsOptional()
  @IsString()
  @MaxLength(20)
  @Label('动态口令或备用码', 'One-time code or recovery code')
  otp?: string;
}

export class InvitationBody {
  @IsString()
  @Length(1, 100)
  @Label('激活链接中的代码', 'Token of the link')
  token: string;
}

export class ActivateBody extends InvitationBody {
  @IsString()
  @Label('密码', 'Password')
  password: string;
}

export class CodeBody {
  @IsString()
  @Length(6, 20)
  @Label('动态口令', 'One-time code')
  code: string;
}

/** What the browser answered to the options, as JSON; the library that verifies it knows its shape. */
export class PasskeyBody {
  @IsObject()
  @Label('通行密钥的应答', 'Answer of the browser')
  response: Record<string, unknown>;
}

export class NewPasskeyBody extends PasskeyBody {
  @IsString()
  @Length(1, 60)
  @Label('名称', 'Name')
  name: string;
}
