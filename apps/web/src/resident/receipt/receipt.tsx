import { useState } from 'react';
import { useLocation } from 'react-router';
import { Button, ButtonLink } from '../../shared/parts/button.js';
import { Notice } from '../../shared/parts/notice.js';
import { PageHeading } from '../../shared/parts/page-heading.js';
import { PhoneButton } from '../../shared/parts/phone-button.js';
import { useSurroundings } from '../../shared/surroundings.js';
import { saveAs } from '../../shared/save-as.js';
import { fetchReceiptPdf } from '../tracking/receipt-pdf.js';
import { openSession } from '../tracking/session.js';
import { QrCode } from './qr-code.js';
import { receiptPicture } from './receipt-picture.js';

/** What the interface told this once; it stays in this page's history entry and nowhere else. */
export interface ReceiptData {
  readonly caseNo: string;
  readonly queryCode: string;
  readonly trackToken: string;
  readonly title: string;
}

/** The end of a filing: number and code, several ways to keep them, and what comes next. */
export default function Receipt() {
  const { words } = useSurroundings();
  const { receipt } = words.filing;
  const data = useLocation().state as ReceiptData | null;
  if (!data?.caseNo)
    return (
      <>
        <PageHeading>{words.titles['/track']}</PageHeading>
        <Notice>
          <p>{receipt.lost}</p>
        </Notice>
        <ButtonLink to="/track">{words.titles['/track']}</ButtonLink>
      </>
    );
  const link = `${window.location.origin}/track#t=${data.trackToken}`;
  return (
    <>
      <div className="panel">
        <PageHeading>{receipt.heading}</PageHeading>
        <dl>
          <dt>{receipt.number}</dt>
          <dd className="number">{data.caseNo}</dd>
          <dt>{receipt.code}</dt>
          <dd className="number">{data.queryCode}</dd>
        </dl>
      </div>
      <p>
        <strong>{receipt.keep}</strong>
      </p>
      <Keeping data={data} link={link} />
      <figure className="qr">
        <QrCode text={link} label={receipt.qr} />
        <figcaption>
          <strong>{receipt.qr}</strong>
          <span className="hint">{receipt.qrHint}</span>
        </figcaption>
      </figure>
      <h2>{receipt.next}</h2>
      <ol>
        {Object.values(receipt.nextSteps).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <ButtonLink to={`/track#t=${data.trackToken}`} className="button-wide no-print">
        {receipt.saved}
      </ButtonLink>
      <div className="row no-print">
        <ButtonLink to="/file" kind="plain">
          {receipt.another}
        </ButtonLink>
        <PhoneButton />
      </div>
    </>
  );
}

function Keeping({ data, link }: { data: ReceiptData; link: string }) {
  const { words, house } = useSurroundings();
  const { receipt } = words.filing;
  const [said, setSaid] = useState<string | null>(null);
  const [picture, setPicture] = useState<string | null>(null);

  const copy = async () => {
    const text = `${receipt.number} ${data.caseNo}\n${receipt.code} ${data.queryCode}\n${link}`;
    await navigator.clipboard.writeText(text);
    setSaid(receipt.copied);
  };
  const savePicture = async () => {
    const blob = await receiptPicture({ data, link, house, words });
    setPicture(URL.createObjectURL(blob));
    saveAs(blob, `${data.caseNo}.png`);
    setSaid(receipt.longPress);
  };
  const savePdf = async () => {
    const { token } = await openSession({ token: data.trackToken });
    saveAs(await fetchReceiptPdf(token), `${data.caseNo}.pdf`);
  };
  const trying = (work: () => Promise<void>) => () => void work().catch(() => setSaid(receipt.ask));
  return (
    <>
      <div className="row no-print">
        <Button onClick={trying(savePicture)}>{receipt.savePicture}</Button>
        <Button kind="secondary" onClick={trying(savePdf)}>
          {receipt.savePdf}
        </Button>
        <Button kind="secondary" onClick={trying(copy)}>
          {receipt.copy}
        </Button>
        <Button kind="secondary" onClick={() => window.print()}>
          {receipt.print}
        </Button>
      </div>
      <p role="status" className="no-print">
        {said}
      </p>
      {picture ? (
        <img className="receipt-picture no-print" src={picture} alt={receipt.picture.title} />
      ) : null}
    </>
  );
}
