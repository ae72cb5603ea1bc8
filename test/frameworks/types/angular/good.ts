import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type {} from 'readiness-assessment/define';

@Component({
  selector: 'app-good',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<readiness-assessment
    layout="page"
    [answers]="{ vision: 'shared' }"
    (readiness-complete)="hear($event.detail.result.focus)"
  ></readiness-assessment>`,
})
export class Good {
  hear(focus: readonly string[]): void {
    focus.join();
  }
}
