import { element, say } from "./words.js";

const card = document.getElementById("card");
const body = document.getElementById("card-body");

card.addEventListener("click", event => {
  if (event.target === card) {
    card.close(); // beside the card
  }
});

/**
 * Opens the card of a mark: why it is there, and what can be done.
 *
 * @param deeds decide(finding, deed, words) and dismiss(advice)
 */
export function openCard(finding, advice, deeds) {
  const sections = [];
  if (finding) {
    sections.push(findingSection(finding, deeds));
  }
  for (const one of advice) {
    sections.push(adviceSection(one, deeds));
  }
  const title = finding ? "(" + finding.letter + ") " + say("category." + finding.category) : say("card.advice");
  const close = element("button", { type: "button", className: "close", "aria-label": say("card.close") }, "×");
  close.addEventListener("click", () => card.close());
  body.replaceChildren(element("h2", { id: "card-title" }, title), ...sections, close);
  card.showModal();
}

function findingSection(finding, deeds) {
  const act = (deed, words) => {
    card.close();
    deeds.decide(finding, deed, words);
  };
  const remove = button(say("card.remove") + (finding.replacement ? ": " + finding.replacement : ""), () => act("remove", ""));
  remove.setAttribute("aria-pressed", finding.decision === "remove");
  const puts = finding.alternatives.map(words =>
    button(say("card.put") + " " + (words || say("nothing.there")), () => act("replace", words)));
  const section = element("section", {},
    element("p", {}, finding.reason),
    element("p", { className: "small" }, say("sure." + finding.confidence), " · ", element("code", {}, finding.rule)),
    element("p", { className: "tools" }, remove, ...puts),
    words(finding, act));
  if (finding.keepable) {
    section.append(keep(finding, act));
  } else {
    section.append(element("p", { className: "small" }, say("card.never")));
  }
  return section;
}

function words(finding, act) {
  const input = element("input", { maxLength: 200, autocomplete: "off", pattern: "[^0-9]*", required: true,
    value: finding.decision === "replace" ? finding.words : "" });
  return form(say("card.words"), input, say("card.replace"), finding.decision === "replace", () => act("replace", input.value));
}

function keep(finding, act) {
  const input = element("input", { maxLength: 200, autocomplete: "off", value: finding.decision === "keep" ? finding.words : "" });
  return form(say("card.keep.why"), input, say("card.keep"), finding.decision === "keep", () => act("keep", input.value));
}

function form(label, input, action, pressed, act) {
  const submit = element("button", { type: "submit" }, action);
  submit.setAttribute("aria-pressed", pressed);
  const made = element("form", {}, element("label", {}, label, input), submit);
  made.addEventListener("submit", event => {
    event.preventDefault();
    act();
  });
  return made;
}

function adviceSection(one, deeds) {
  return element("section", { className: one.level },
    element("p", {}, element("span", { className: "level" }, say("level." + one.level)), one.sentence),
    element("p", { className: "suggestion" }, one.suggestion, " ", element("code", {}, one.rule)),
    element("p", { className: "tools" }, button(say("dismiss"), () => {
      card.close();
      deeds.dismiss(one);
    })));
}

function button(text, act) {
  const made = element("button", { type: "button" }, text);
  made.addEventListener("click", act);
  return made;
}
