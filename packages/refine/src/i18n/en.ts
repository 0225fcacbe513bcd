import type { Catalogue } from "./zh.ts";

export const en: Catalogue = {
  "app.name": "Dudao",
  "app.tagline": "Education supervision for counties",

  "status.overdue": "Overdue",
  "status.yes": "Yes",
  "status.no": "No",

  "state.loading": "Loading",
  "state.failed": "That did not work",
  "state.offline": "The server cannot be reached",
  "state.offlineHint": "Check the network and try again; nothing you typed is lost.",
  "state.requestId": "Request {id}: please name it when asking for help",

  "act.retry": "Try again",
  "act.cancel": "Cancel",
  "act.confirm": "OK",
  "act.close": "Close",
  "act.save": "Save",
  "act.create": "New",
  "act.edit": "Edit",
  "act.remove": "Delete",
  "act.open": "Open",
  "act.back": "Back to {title}",
  "act.print": "Print",
  "act.export": "Export",
  "act.refresh": "Refresh",
  "act.clear": "Clear",
  "act.more": "More",
};
