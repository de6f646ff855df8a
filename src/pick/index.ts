export type { CloseMessage, PickForm, Picked, PickMessage } from './message.js';
export { pickInDialog, type DialogOptions } from './pick-in-dialog.js';
export { askForView, pickView, type AskedPick, type PickOptions, type PickQuestion } from './pick-view.js';
