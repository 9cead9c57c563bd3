import { define } from './define.js';

/** What is wrong with a request before anybody looks at its case. */
export const inputErrors = {
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
  routeUnknown: define(
    'ROUTE.UNKNOWN',
    404,
    ['没有这个地址', 'No such address'],
    ['请核对地址；接口说明见 /api/docs。', 'Check the address; /api/docs describes the interface.'],
  ),
} as const;
