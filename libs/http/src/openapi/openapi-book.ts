import type { INestApplication } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { CaseKind } from '#machines/contract/case-kind.js';
import { openApiDocument } from './document.js';

/** Holds the description once the application is complete; made on the first call, since few ever ask. */
@Injectable()
export class OpenApiBook {
  private make: (() => OpenAPIObject) | undefined;
  private known: { document: OpenAPIObject; text: string } | undefined;

  describes(app: INestApplication, kinds: readonly CaseKind[]): void {
    this.make = () => openApiDocument(app, kinds);
  }

  document(): OpenAPIObject {
    return this.read().document;
  }

  text(): string {
    return this.read().text;
  }

  private read(): { document: OpenAPIObject; text: string } {
    if (!this.known) {
      if (!this.make)
        throw new Error('OpenApiBook.describes(app) must be called before the application listens');
      const document = this.make();
      this.known = { document, text: JSON.stringify(document) };
    }
    return this.known;
  }
}
