import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type {} from 'readiness-assessment/define';

@Component({
  selector: 'app-bad',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<readiness-assessment (readiness-answer)="hear($event.detail.result)"></readiness-assessment>`,
})
export class Bad {
  hear(result: unknown): void {
    String(result);
  }
}
