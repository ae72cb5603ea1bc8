import '@angular/compiler';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { Check } from '../node_modules/.snippets/angular.ts';

document.getElementById('app').append(document.createElement('app-check'));
void bootstrapApplication(Check, { providers: [provideZonelessChangeDetection()] });
