import type { ErrorDefinition } from './errors.js';
import { text } from './text.js';

const define = (
  code: string,
  status: number,
  [zhTitle, enTitle]: readonly [string, string],
  [zh, en]: readonly [string, string],
): ErrorDefinition => ({ code, status, title: text(zhTitle, enTitle), message: text(zh, en) });

/** Every error a person may meet. docs/errors.md has a row for each; a test compares the two. */
export const ERRORS = {
  inputInvalid: define(
    'INPUT.INVALID',
    400,
    ['提交的内容有误', 'The input is not valid'],
    ['请按所列各项改正后重新提交。', 'Correct the listed fields and send it again.'],
  ),
  inputNotJson: define(
    'INPUT.NOT_JSON',
    400,
    ['不是有效的 JSON', 'Not valid JSON'],
    [
      '请求正文不是完整的 JSON，请检查后重新提交。',
      'The body is not complete JSON. Check it and send it again.',
    ],
  ),
  inputTooLarge: define(
    'INPUT.TOO_LARGE',
    413,
    ['内容过大', 'Too large'],
    [
      '请求正文超过 {limit} 字节，请缩短后重新提交。',
      'The body is larger than {limit} bytes. Shorten it and send it again.',
    ],
  ),
  inputMediaType: define(
    'INPUT.MEDIA_TYPE',
    415,
    ['不支持的内容类型', 'Unsupported media type'],
    ['请以 application/json 提交。', 'Send the body as application/json.'],
  ),
  uploadNotForm: define(
    'UPLOAD.NOT_A_FORM',
    415,
    ['请以表单上传', 'Not a form'],
    [
      '请以 multipart/form-data 上传，文件放在 file 字段。',
      'Upload as multipart/form-data, the file in the field "file".',
    ],
  ),
  uploadBroken: define(
    'UPLOAD.BROKEN',
    400,
    ['上传不完整', 'The upload is broken'],
    [
      '上传的表单不完整或格式有误，请重新上传。',
      'The uploaded form is incomplete or malformed. Upload it again.',
    ],
  ),
  uploadTooLarge: define(
    'UPLOAD.TOO_LARGE',
    413,
    ['文件过大', 'The file is too large'],
    [
      '单个文件不得超过 {megabytes} MB，请压缩或截取后重新上传。',
      'A file may have at most {megabytes} MB. Make it smaller and upload it again.',
    ],
  ),
  uploadTypeRefused: define(
    'UPLOAD.TYPE_REFUSED',
    415,
    ['不支持的文件', 'The file is not of a type that is taken'],
    [
      '可上传：{types}。文件内容、扩展名与所报类型须一致。',
      'These are taken: {types}. Content, extension and declared type of the file must agree.',
    ],
  ),
  uploadPictureBroken: define(
    'UPLOAD.PICTURE_BROKEN',
    422,
    ['图片无法读取', 'The picture cannot be read'],
    [
      '图片已损坏或不完整，请重新拍摄或另存后再上传。',
      'The picture is damaged or incomplete. Take it again, or save it anew, and upload that.',
    ],
  ),
  uploadTooManyPixels: define(
    'UPLOAD.TOO_MANY_PIXELS',
    413,
    ['图片尺寸过大', 'The picture has too many pixels'],
    [
      '图片不得超过 {megapixels} 百万像素，请缩小后重新上传。',
      'A picture may have at most {megapixels} million pixels. Make it smaller and upload it again.',
    ],
  ),
  uploadInfected: define(
    'UPLOAD.INFECTED',
    422,
    ['文件含有病毒', 'The file carries a virus'],
    [
      '病毒扫描未通过，文件没有保存。请在您的设备上杀毒后重新上传。',
      'The virus scan refused the file; it was not stored. Clean your device and upload it again.',
    ],
  ),
  caseFull: define(
    'UPLOAD.CASE_FULL',
    413,
    ['案件材料已满', 'The case holds no more evidence'],
    [
      '一个案件的材料合计不得超过 {megabytes} MB，请只提交必要的材料，或与秘书处联系。',
      'The evidence of one case may have at most {megabytes} MB. Send what is needed, or ask the secretariat.',
    ],
  ),
  notAPicture: define(
    'ATTACHMENT.NOT_A_PICTURE',
    409,
    ['不是图片', 'Not a picture'],
    [
      '只有图片可以涂黑，请把文件中需要的部分另存为图片后上传。',
      'Only pictures can be blackened. Upload the part that is needed as a picture.',
    ],
  ),
  identityErased: define(
    'IDENTITY.ERASED',
    410,
    ['身份信息已销毁', 'The identity was erased'],
    [
      '此案件的身份信息已依规销毁，无法恢复；案件本身保留。',
      'Who is behind this case was erased for good; the case itself stays.',
    ],
  ),
  identityRestricted: define(
    'IDENTITY.RESTRICTED',
    409,
    ['身份信息已限制处理', 'The identity is restricted'],
    [
      '应本人申请，此案件的身份信息只作保存，不再开启。',
      'At the request of the person, who is behind this case is only kept and not opened any more.',
    ],
  ),
  privacyPhone: define(
    'PRIVACY.PHONE_WRONG',
    403,
    ['电话号码不符', 'The telephone number does not fit'],
    [
      '请输入提交时留下的联系电话，以核对是您本人。',
      'Enter the telephone number that was left with the complaint, so that we know it is you.',
    ],
  ),
  privacyAsked: define(
    'PRIVACY.ASKED_ALREADY',
    409,
    ['申请已在办理', 'Already asked'],
    [
      '同样的申请正在办理，答复后才能再次提出。',
      'The same request waits for its answer. Ask again once it is answered.',
    ],
  ),
  privacyAnswered: define(
    'PRIVACY.ANSWERED',
    409,
    ['申请已答复', 'Answered already'],
    ['此申请已由他人答复。', 'Somebody else has answered this request.'],
  ),
  routeUnknown: define(
    'ROUTE.UNKNOWN',
    404,
    ['没有这个地址', 'No such address'],
    ['请核对地址；接口说明见 /api/docs。', 'Check the address; /api/docs describes the interface.'],
  ),
  kindUnknown: define(
    'KIND.UNKNOWN',
    404,
    ['没有这种案件类型', 'Unknown case kind'],
    [
      '没有名为“{kind}”的案件类型，可用的类型：{known}。',
      'There is no case kind "{kind}". Known kinds: {known}.',
    ],
  ),
  eventUnknown: define(
    'CASE.EVENT_UNKNOWN',
    400,
    ['没有这种操作', 'Unknown event'],
    [
      '“{type}”不是此类案件的操作，可用的操作见 /api/cases/{caseId}/actions。',
      '"{type}" is not an event of this kind. See /api/cases/{caseId}/actions for those that are.',
    ],
  ),
  eventReserved: define(
    'CASE.EVENT_RESERVED',
    403,
    ['此操作只由系统发出', 'Reserved for the system'],
    ['“{type}”只能由系统在期限届满等情况下发出。', '"{type}" can only be sent by the system itself.'],
  ),
  caseNotFound: define(
    'CASE.NOT_FOUND',
    404,
    ['找不到此案件', 'No such case'],
    [
      '没有此案件，或您与此案件无关。请核对编号。',
      'There is no such case, or you are not part of it. Check the number.',
    ],
  ),
  roleForbidden: define(
    'CASE.ROLE_FORBIDDEN',
    403,
    ['您的身份不能进行此操作', 'Not allowed for your role'],
    ['“{event}”须由以下人员进行：{roles}。', '"{event}" is for: {roles}.'],
  ),
  eventNotAllowed: define(
    'CASE.EVENT_NOT_ALLOWED',
    409,
    ['当前状态不能进行此操作', 'Not possible in this state'],
    [
      '案件处于“{stateLabel}”，不能进行“{event}”。',
      'The case is "{stateLabel}"; "{event}" is not possible now.',
    ],
  ),
  guardRefused: define(
    'CASE.GUARD_REFUSED',
    409,
    ['条件不满足', 'A condition is not met'],
    ['不能进行“{event}”：{reason}', '"{event}" was refused: {reason}'],
  ),
  caseFinished: define(
    'CASE.FINISHED',
    409,
    ['案件已结束', 'The case is finished'],
    ['案件已归档，不能再进行任何操作。', 'The case is closed for good; nothing more can be done in it.'],
  ),
  staleVersion: define(
    'CASE.STALE_VERSION',
    409,
    ['案件已有新的进展', 'The case has moved on'],
    [
      '您看到的是第 {expected} 版，现为第 {version} 版。请刷新后再操作，您填写的内容不会丢失。',
      'You saw version {expected}, it is now {version}. Reload and try again; what you typed is kept.',
    ],
  ),
  keyReused: define(
    'COMMAND.KEY_REUSED',
    422,
    ['幂等键已用于其他内容', 'Idempotency key already used'],
    [
      '同一个 Idempotency-Key 已用于不同的内容，请换一个新的键。',
      'This Idempotency-Key was used for another body. Use a new key.',
    ],
  ),
  commandNotFound: define(
    'COMMAND.NOT_FOUND',
    404,
    ['找不到此指令', 'No such command'],
    ['没有此指令，或它不是您发出的。', 'There is no such command, or it is not yours.'],
  ),
  commandParked: define(
    'COMMAND.PARKED',
    500,
    ['指令暂停处理', 'The command is parked'],
    [
      '处理此指令时出错，已交由管理员处理，内容没有丢失。',
      'This command failed repeatedly and waits for an operator. Nothing is lost.',
    ],
  ),
  taskNotFound: define(
    'TASK.NOT_FOUND',
    404,
    ['找不到此任务', 'No such task'],
    ['没有此任务，或它不属于您。', 'There is no such task, or it is not yours.'],
  ),
  taskTaken: define(
    'TASK.TAKEN',
    409,
    ['任务已被认领', 'Already taken'],
    [
      '此任务已由他人认领，请先请其释放或转交。',
      'Somebody else has this task. Ask them to release or delegate it.',
    ],
  ),
  taskDelegateInvalid: define(
    'TASK.DELEGATE_INVALID',
    409,
    ['不能转交给此人', 'Cannot be delegated to this person'],
    [
      '被转交人须具有办理此任务的身份，并属于同一单位。',
      'The delegate must hold the role of this task and belong to the same body.',
    ],
  ),
  recordNotFound: define(
    'RECORD.NOT_FOUND',
    404,
    ['没有此记录', 'No such record'],
    ['没有此{what}，请核对。', 'There is no such {what}. Check it.'],
  ),
  trackFailed: define(
    'TRACK.NOT_FOUND',
    404,
    ['编号或查询码不符', 'Number or code not right'],
    [
      '请核对案件编号与查询码；如已遗失，请致电秘书处。',
      'Check the case number and the query code. If they are lost, call the secretariat.',
    ],
  ),
  nobodyToRecognise: define(
    'TRACK.NOBODY_TO_RECOGNISE',
    409,
    ['无从核实身份', 'Nobody to recognise'],
    [
      '此案件没有留下姓名，无法核实来人就是投诉人，不能补发查询码。',
      'Nobody left a name with this case, so whoever asks cannot be recognised: no new code is given out.',
    ],
  ),
  trackExpired: define(
    'TRACK.EXPIRED',
    401,
    ['查询已过期', 'The tracking session is over'],
    ['请重新输入案件编号和查询码。', 'Enter the case number and the query code again.'],
  ),
  signInNeeded: define(
    'AUTH.SIGN_IN',
    401,
    ['请先登录', 'Sign in first'],
    ['请登录后再试。', 'Sign in and try again.'],
  ),
  signInFailed: define(
    'AUTH.FAILED',
    401,
    ['登录失败', 'Signing in failed'],
    ['用户名或密码不正确，请重新输入。', 'The user name or the password is not right.'],
  ),
  codeNeeded: define(
    'AUTH.CODE_NEEDED',
    401,
    ['需要第二重验证', 'A second factor is needed'],
    [
      '密码正确。请输入验证器应用的六位动态口令或一个备用码，或改用通行密钥登录。',
      'The password is right. Give the six digits of the authenticator app or a recovery code, or sign in with a passkey.',
    ],
  ),
  factorNeeded: define(
    'AUTH.SECOND_FACTOR_NEEDED',
    403,
    ['请先完成第二重验证', 'Second factor first'],
    [
      '您的身份须启用第二重验证：请先在“账号安全”中登记验证器或通行密钥；已登记的，请输入动态口令。',
      'Your office needs a second factor: enrol an authenticator app or a passkey, or give its code if you have one, then go on.',
    ],
  ),
  proveAgain: define(
    'AUTH.PROVE_AGAIN',
    403,
    ['请再次验证身份', 'Prove again who you are'],
    [
      '更改登录方式前，请再次输入密码（及动态口令）。',
      'Give your password (and code) once more before you change how you sign in.',
    ],
  ),
  sessionNeeded: define(
    'AUTH.SESSION_NEEDED',
    403,
    ['此功能须由本人登录后使用', 'Only for people who are signed in'],
    [
      '程序令牌不能更改登录方式，请由本人登录后操作。',
      'A token of a program cannot do this. Sign in yourself.',
    ],
  ),
  oidcFailed: define(
    'AUTH.OIDC_FAILED',
    401,
    ['统一登录未成功', 'Signing in there failed'],
    ['统一登录未完成或已超时，请重新登录。', 'Signing in was not completed or took too long. Start again.'],
  ),
  oidcUnlinked: define(
    'AUTH.OIDC_UNLINKED',
    403,
    ['此统一登录账号尚未关联', 'Not linked to an account here'],
    [
      '请联系管理员，把您的统一登录账号与本系统账号关联。',
      'Ask the administrator to link you to your account here.',
    ],
  ),
  oidcOff: define(
    'AUTH.OIDC_OFF',
    404,
    ['未启用统一登录', 'No other sign-in system'],
    ['请用用户名和密码或通行密钥登录。', 'Sign in with user name and password, or with a passkey.'],
  ),
  oidcAway: define(
    'AUTH.OIDC_AWAY',
    503,
    ['统一登录系统暂时不可用', 'The other sign-in system is away'],
    ['请稍后再试，或用用户名和密码登录。', 'Try again shortly, or sign in with user name and password.'],
  ),
  invitationOver: define(
    'AUTH.INVITATION_OVER',
    404,
    ['链接无效或已过期', 'The link is used up or over'],
    [
      '激活链接只能使用一次，且有时限。请向管理员索取新的链接。',
      'A link works once and for a short time. Ask the administrator for a new one.',
    ],
  ),
  factorExists: define(
    'FACTOR.EXISTS',
    409,
    ['已经登记', 'Already enrolled'],
    ['请先移除已登记的一项，再登记新的。', 'Remove the one that is enrolled first.'],
  ),
  factorCodeWrong: define(
    'FACTOR.CODE_WRONG',
    401,
    ['动态口令不正确', 'The code is not right'],
    [
      '请输入当前显示的新口令；每个口令和备用码只能使用一次。',
      'Give the code that is shown now; each code works once, a recovery code too.',
    ],
  ),
  passkeyRefused: define(
    'FACTOR.PASSKEY_REFUSED',
    400,
    ['通行密钥未能登记', 'The passkey was not accepted'],
    [
      '请在本网站上重新登记，并按提示验证本人。',
      'Register it again on this site and let the device verify you.',
    ],
  ),
  usernameTaken: define(
    'ACCOUNT.USERNAME_TAKEN',
    409,
    ['用户名已被使用', 'The user name is taken'],
    ['请换一个用户名。', 'Choose another user name.'],
  ),
  lastAdministrator: define(
    'ACCOUNT.LAST_ADMINISTRATOR',
    409,
    ['至少须有一名管理员', 'The last administrator'],
    ['请先让另一人成为管理员。', 'Make somebody else an administrator first.'],
  ),
  identityTaken: define(
    'ACCOUNT.IDENTITY_TAKEN',
    409,
    ['此统一登录账号已关联', 'Linked already'],
    ['它已与一个账号关联，请先解除。', 'It is linked to an account. Take that link back first.'],
  ),
  csrfFailed: define(
    'AUTH.CROSS_SITE',
    403,
    ['来源不符', 'Cross-site request refused'],
    ['此请求来自其他网站，已拒绝。', 'This request came from another site and was refused.'],
  ),
  forbidden: define(
    'AUTH.FORBIDDEN',
    403,
    ['没有权限', 'Not allowed'],
    ['您的身份不能使用此功能。', 'Your role may not use this.'],
  ),
  tooManyRequests: define(
    'LIMIT.TOO_MANY',
    429,
    ['操作过于频繁', 'Too many requests'],
    ['请在 {seconds} 秒后再试。', 'Try again in {seconds} seconds.'],
  ),
  databaseAway: define(
    'SYSTEM.DATABASE_AWAY',
    503,
    ['系统暂时不可用', 'Temporarily unavailable'],
    [
      '数据库暂时无法连接，请稍后再试；已受理的内容不会丢失。',
      'The database cannot be reached just now. Try again shortly; nothing accepted is lost.',
    ],
  ),
  storageAway: define(
    'SYSTEM.STORAGE_AWAY',
    503,
    ['暂时不能保存文件', 'Files cannot be stored just now'],
    [
      '文件没有保存，请稍后重新上传；如仍出错，请告诉管理员。',
      'The file was not stored. Upload it again later; if that fails too, tell the administrator.',
    ],
  ),
  scannerAway: define(
    'SYSTEM.SCANNER_AWAY',
    503,
    ['暂时不能检查文件', 'Files cannot be checked just now'],
    [
      '病毒扫描暂时不可用，文件没有保存，请稍后重新上传。',
      'The virus scanner does not answer, so the file was not stored. Upload it again later.',
    ],
  ),
  unexpected: define(
    'SYSTEM.UNEXPECTED',
    500,
    ['系统出错', 'Something went wrong'],
    [
      '请稍后再试；如仍出错，请把请求编号告诉管理员。',
      'Try again later. If it persists, give the request id to the administrator.',
    ],
  ),
} as const satisfies Record<string, ErrorDefinition>;

export type ErrorName = keyof typeof ERRORS;
