import { element, say } from "./words.js";

const URGENCY = ["stop", "widen", "note"];

/** A longer word may be parted from what is said of it. */
const LONG_WORD = 24;

/**
 * Shows the output with its marks: what was removed, kept or replaced, and what advice says. The pieces lie between the ends of
 * marks; where advice overlaps, the most urgent shows.
 */
export function showMarks(place, text, answer, advice, showRemoved) {
  const cuts = new Set([0, answer.output.length]);
  for (const finding of answer.findings) {
    cuts.add(finding.outputStart).add(finding.outputEnd);
  }
  const within = cut => answer.findings.some(finding => finding.outputStart < cut && cut < finding.outputEnd);
  for (const one of advice) {
    for (const cut of [one.start, one.end]) {
      if (!within(cut)) {
        cuts.add(cut);
      }
    }
  }
  const begun = new Set();
  const pieces = [];
  const sorted = [...cuts].sort((a, b) => a - b);
  for (let i = 0; i < sorted.length; i++) {
    const from = sorted[i];
    for (const finding of answer.findings) {
      if (finding.outputStart === from && finding.outputEnd === from) {
        pieces.push(findingMark(finding, "", text, [], showRemoved));
      }
    }
    if (i + 1 < sorted.length) {
      pieces.push(piece(answer, text, from, sorted[i + 1], advice, begun, showRemoved));
    }
  }
  place.replaceChildren(...pieces);
}

function piece(answer, text, from, to, advice, begun, showRemoved) {
  const words = answer.output.slice(from, to);
  const on = advice.filter(one => one.start < to && from < one.end);
  const finding = answer.findings.find(each => each.outputStart === from && each.outputEnd === to);
  if (finding) {
    on.forEach(one => begun.add(one.id));
    return findingMark(finding, words, text, on, showRemoved);
  }
  if (on.length === 0) {
    return document.createTextNode(words);
  }
  const last = words.lastIndexOf(" ") + 1;
  const word = element("span", { className: words.length - last > LONG_WORD ? "" : "last" }, words.slice(last));
  const mark = element("span", { className: "mark " + mostUrgent(on), title: on[0].sentence }, words.slice(0, last), word);
  mark.dataset.advice = on.map(one => one.id).join(" ");
  const ending = on.filter(one => one.end <= to);
  if (ending.length > 0) {
    word.append(badge(ending));
  }
  if (on.some(one => !begun.has(one.id))) {
    makeButton(mark);
  }
  on.forEach(one => begun.add(one.id));
  return mark;
}

function findingMark(finding, words, text, on, showRemoved) {
  const state = { remove: "removed", keep: "kept", replace: "replaced" }[finding.decision];
  const mark = element("span", { className: "mark " + state + (on.length > 0 ? " " + mostUrgent(on) : ""), title: finding.reason });
  mark.dataset.finding = finding.id;
  mark.dataset.advice = on.map(one => one.id).join(" ");
  if (showRemoved && finding.decision !== "keep") {
    mark.append(element("del", {}, text.slice(finding.start, finding.end)));
  }
  mark.append(element("span", { className: "words" }, words === "" ? say("nothing.there") : words));
  if (finding.decision !== "remove") {
    mark.append(element("span", { className: "badge" }, say(state)));
  }
  if (on.length > 0) {
    mark.append(badge(on));
  }
  makeButton(mark);
  return mark;
}

function makeButton(mark) {
  mark.tabIndex = 0;
  mark.setAttribute("role", "button");
  mark.setAttribute("aria-haspopup", "dialog");
}

function badge(on) {
  const level = mostUrgent(on);
  const more = on.length > 1 ? " +" + (on.length - 1) : "";
  return element("span", { className: "badge " + level }, say("level." + level) + more);
}

function mostUrgent(on) {
  return URGENCY.find(level => on.some(one => one.level === level));
}

/** The mark that stands before or behind the one with the focus; the first or last otherwise. */
export function neighbor(place, step) {
  const marks = [...place.querySelectorAll("[role=button]")];
  if (marks.length === 0) {
    return undefined;
  }
  const at = marks.indexOf(document.activeElement);
  if (at < 0) {
    return marks[step > 0 ? 0 : marks.length - 1];
  }
  return marks[(at + step + marks.length) % marks.length];
}
