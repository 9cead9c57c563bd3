import { define } from './define.js';

/** Uploads, and what was uploaded. */
export const evidenceErrors = {
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
} as const;
