import {
  AppstoreOutlined,
  AuditOutlined,
  BankOutlined,
  FolderOpenOutlined,
  FormOutlined,
  InboxOutlined,
  PhoneOutlined,
  PlusCircleOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Icon } from './navigation.js';

/** Always beside a word, so hidden from screen readers. */
export const ICONS: Readonly<Record<Icon, ReactNode>> = {
  inbox: <InboxOutlined aria-hidden />,
  board: <AppstoreOutlined aria-hidden />,
  phone: <PhoneOutlined aria-hidden />,
  folder: <FolderOpenOutlined aria-hidden />,
  building: <BankOutlined aria-hidden />,
  record: <AuditOutlined aria-hidden />,
  text: <FormOutlined aria-hidden />,
  plus: <PlusCircleOutlined aria-hidden />,
};
