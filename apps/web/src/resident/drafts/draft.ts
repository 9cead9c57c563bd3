/** What somebody has answered so far; empty text where there is no answer yet. */
export interface Answers {
  readonly urgency: '' | 'normal' | 'utility' | 'emergency';
  /** Chosen from the directory. */
  readonly estateId: string;
  readonly estateName: string;
  /** Not in the directory, and the reader said that the name is right all the same. */
  readonly estateConfirmed: boolean;
  readonly type: string;
  readonly category: string;
  readonly text: string;
  readonly occurredOn: string;
  readonly title: string;
  readonly wish: string;
  readonly identityMode: '' | 'masked' | 'disclosed' | 'anonymous';
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly proxy: boolean;
  readonly onBehalfOf: string;
}

export const NO_ANSWERS: Answers = {
  urgency: '',
  estateId: '',
  estateName: '',
  estateConfirmed: false,
  type: 'complaint',
  category: '',
  text: '',
  occurredOn: '',
  title: '',
  wish: '',
  identityMode: 'masked',
  name: '',
  phone: '',
  email: '',
  proxy: false,
  onBehalfOf: '',
};

/** A photo or paper that was chosen; its bytes are kept beside it. */
export interface DraftFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  /** Of the upload, once it is there. */
  readonly attachmentId?: string;
  /** ISO instant; the server keeps an upload for a day unless it is named in a filing. */
  readonly uploadedAt?: string;
}

export interface Draft {
  readonly answers: Answers;
  readonly files: readonly DraftFile[];
  readonly step: string;
  /** One for each text that is sent: the same key and the same text are taken once. */
  readonly key: string;
}

export const newDraft = (): Draft => ({
  answers: NO_ANSWERS,
  files: [],
  step: 'danger',
  key: crypto.randomUUID?.() ?? `${Date.now()}-${Math.random().toString(36).slice(2)}`,
});
