import { element, say, speak } from "./words.js";
import { neighbor, showMarks } from "./marks.js";
import { openCard } from "./card.js";

const EXAMPLE =
  "ISO therapist for my client Dana Whitlock, 34F, recently divorced nurse at Cedar Falls Hospital. She says \"I just need " +
  "someone who gets it.\" Lives near Beaverton, Oregon, two kids, oldest at Lincoln Elementary. Trauma, EMDR a plus. " +
  "Has Aetna, telehealth ok, evenings after 5. Call her at 503-555-0142 or PM me!";
const PAUSE = 50;
const QUIET = 1000;

const at = id => document.getElementById(id);
const post = at("post");
const known = [...document.querySelectorAll("[data-key]")];

/** The last answer, on which text it was given, what was decided on that text and before, which advice was set aside. */
const state = { answer: null, text: "", decisions: [], before: null, dismissed: new Set(), focus: null };
let longestText = 20000;
let running = null;
let again = false;
let pause = null;
let keepProblem = false;

async function call(path, body) {
  const init = { headers: { "X-Safeharbor-Token": location.hash.slice(1) }, cache: "no-store" };
  if (body !== undefined) {
    init.method = "POST";
    init.headers["Content-Type"] = "application/json";
    init.body = JSON.stringify(body);
  }
  const response = await fetch(path, init);
  const answer = await response.json();
  if (!response.ok) {
    throw Object.assign(new Error(answer.error.message), answer.error);
  }
  return answer;
}

function knownValues() {
  const client = {};
  let relatives = [];
  for (const input of known) {
    const values = "many" in input.dataset ? input.value.split(",") : [input.value];
    const given = values.map(value => value.trim()).filter(value => value !== "");
    if (input.dataset.key === "relatives") {
      relatives = given.map(name => ({ name }));
    } else if (given.length > 0) {
      client[input.dataset.key] = given;
    }
  }
  return { client, relatives };
}

/** Asks for an answer on what stands there now; one question is under way at a time, and the last one counts. */
function check() {
  clearTimeout(pause);
  pause = null;
  if (running) {
    again = true;
  } else {
    running = run().finally(() => { running = null; });
  }
  return running;
}

function later() {
  clearTimeout(pause);
  pause = setTimeout(check, PAUSE);
}

/** Waits until what stands there now is answered. */
async function settled() {
  await (pause ? check() : running);
}

async function run() {
  do {
    again = false;
    const text = post.value;
    try {
      if (text.length > longestText) {
        throw Object.assign(new Error(), { code: "too-long", field: "text" });
      }
      const answer = await call("/api/check", {
        text,
        decidedOn: state.text,
        decisions: state.decisions,
        known: knownValues(),
        earlier: at("earlier").value.split(/^---+[ \t]*$/m).map(each => each.trim()).filter(each => each !== ""),
        list: at("list").value,
        layout: at("layout").value,
        language: at("language").value,
      });
      accept(text, answer);
    } catch (error) {
      refuse(error);
    }
  } while (again);
}

function accept(text, answer) {
  state.answer = answer;
  state.text = text;
  state.decisions = answer.findings
    .filter(finding => finding.decision !== "remove")
    .map(finding => ({ id: finding.id, do: finding.decision, words: finding.words }));
  state.before = null;
  if (!keepProblem) {
    problem("");
  }
  keepProblem = false;
  wrongField("");
  show();
}

/** Nothing is shown that was not checked: an error empties the page's answers. */
function refuse(error) {
  if (state.decisions.length > 0 && ["residual", "digits", "never-kept", "unknown-finding"].includes(error.code)) {
    state.decisions = state.before ?? [];
    state.before = null;
    keepProblem = true;
    again = true;
    problem(error.code === "residual" ? say("error.decisions") : say("error.refused") + error.message);
    return;
  }
  state.answer = null;
  show();
  const words = { token: say("error.token"), "too-long": say("error.length"), "known-value": say("error.known") }[error.code];
  problem(words ?? (error instanceof TypeError ? say("error.gone") : say("error.other")));
  if (error.code === "known-value") {
    wrongField(error.field, error.message);
  }
}

function problem(words) {
  at("problem").hidden = words === "";
  at("problem").textContent = words;
}

function wrongField(path, words) {
  const key = path.startsWith("known.relatives") ? "relatives" : path.split(".").pop();
  for (const input of known) {
    const wrong = input.dataset.key === key;
    input.nextElementSibling?.remove();
    input.removeAttribute("aria-invalid");
    if (wrong) {
      input.setAttribute("aria-invalid", "true");
      input.after(element("span", { className: "wrong", role: "alert" }, words));
      at("known").open = true;
    }
  }
}

function adviceKey(one) {
  return one.rule + "\n" + state.answer.output.slice(one.start, one.end);
}

function show() {
  const answer = state.text.trim() === "" ? null : state.answer;
  const standing = answer ? answer.advice.filter(one => one.start < one.end && !state.dismissed.has(adviceKey(one))) : [];
  showOutput(answer, standing);
  showRequest(answer);
  showAdvice(answer);
  showHints(answer);
  announce(answer, standing);
}

function showOutput(answer, standing) {
  const output = at("output");
  output.classList.toggle("empty", !answer);
  if (answer) {
    showMarks(output, state.text, answer, standing, at("show").checked);
  } else {
    output.textContent = say("result.empty");
  }
  at("copy-output").disabled = !answer;
  const departures = answer ? answer.report.departures : [];
  at("departures").hidden = departures.length === 0;
  at("departures").replaceChildren(
    element("strong", {}, say("departures")),
    element("ul", {}, ...departures.map(words => element("li", {}, words))));
  if (state.focus) {
    output.querySelector("[data-finding='" + state.focus + "']")?.focus();
    state.focus = null;
  }
}

function showRequest(answer) {
  const text = answer ? answer.request.text : "";
  at("request").classList.toggle("empty", text === "");
  at("request").textContent = text || say(answer ? "request.none" : "request.empty");
  at("copy-request").disabled = text === "";
  const missing = answer ? answer.request.missing.map(slot => say("slot." + slot) ?? slot) : [];
  at("missing").textContent = missing.length > 0 ? say("missing") + ": " + missing.join(", ") + "." : "";
  const left = answer ? answer.request.left : [];
  at("left").hidden = left.length === 0;
  at("left-count").textContent = "(" + left.length + ")";
  at("left-list").replaceChildren(...left.map(one => {
    const words = link(state.text.slice(one.start, one.end), () => select(one.start, one.end));
    return element("li", {}, words, ": " + one.why);
  }));
}

function select(start, end) {
  post.focus();
  post.setSelectionRange(start, end);
}

function showAdvice(answer) {
  const advice = answer ? answer.advice : [];
  at("nothing").hidden = !answer || advice.some(one => one.start < one.end);
  at("advice").replaceChildren(...advice.map(one => adviceItem(one)));
}

function adviceItem(one) {
  const placed = one.start < one.end;
  const dismissed = placed && state.dismissed.has(adviceKey(one));
  const item = element("li", { className: one.level + (dismissed ? " dismissed" : "") },
    element("p", {}, element("span", { className: "level" }, say("level." + one.level)), one.sentence),
    element("p", { className: "row" }, element("span", { className: "suggestion" }, one.suggestion)));
  const links = placed && !dismissed
    ? [link(say("show.place"), () => markOf(one)?.focus()), link(say("dismiss"), () => setAside(one, true))]
    : dismissed ? [link(say("restore"), () => setAside(one, false))] : [];
  item.lastChild.append(element("span", { className: "links" }, ...links));
  return item;
}

function link(text, act) {
  const made = element("button", { type: "button", className: "link" }, text);
  made.addEventListener("click", act);
  return made;
}

function markOf(one) {
  return at("output").querySelector("[role=button][data-advice~='" + one.id + "']");
}

function setAside(one, aside) {
  state.dismissed[aside ? "add" : "delete"](adviceKey(one));
  show();
}

function showHints(answer) {
  at("weak").replaceChildren(...(answer ? answer.weakKnown : []).map(weak =>
    element("li", { lang: "en" }, weak.field + " " + weak.message)));
}

let speaking;

/** Tells the counts once the typing pauses: a screen reader does not read every letter's worth. */
function announce(answer, standing) {
  clearTimeout(speaking);
  speaking = setTimeout(() => {
    if (!answer) {
      at("status").textContent = "";
      return;
    }
    const removed = answer.findings.filter(finding => finding.decision === "remove").length;
    const counts = [say("count.removed") + ": " + removed];
    if (removed < answer.findings.length) {
      counts.push(say("count.kept") + ": " + (answer.findings.length - removed));
    }
    for (const level of ["stop", "widen", "note"]) {
      const number = standing.filter(one => one.level === level).length;
      if (number > 0) {
        counts.push(say("level." + level) + ": " + number);
      }
    }
    at("status").textContent = counts.join(" · ");
  }, answer ? QUIET : 0);
}

function open(mark) {
  const finding = state.answer.findings.find(each => each.id === mark.dataset.finding);
  const ids = (mark.dataset.advice ?? "").split(" ");
  const advice = state.answer.advice.filter(one => ids.includes(one.id));
  openCard(finding, advice, { decide, dismiss: one => setAside(one, true) });
}

async function decide(finding, deed, words) {
  const text = state.text;
  await settled();
  if (state.text !== text) {
    return; // the finding may be another one by now
  }
  state.before = state.decisions;
  state.decisions = state.decisions.filter(decision => decision.id !== finding.id);
  if (deed !== "remove") {
    state.decisions.push({ id: finding.id, do: deed, words });
  }
  state.focus = finding.id;
  check();
}

async function copy(words, place) {
  await settled();
  if (!state.answer) {
    return;
  }
  try {
    await navigator.clipboard.writeText(words());
    clearTimeout(speaking);
    at("status").textContent = say("copied");
  } catch {
    getSelection().selectAllChildren(place);
    problem(say("copy.failed"));
  }
}

function listen() {
  post.addEventListener("input", later);
  at("earlier").addEventListener("input", later);
  known.forEach(input => input.addEventListener("input", later));
  for (const id of ["list", "layout", "language"]) {
    at(id).addEventListener("change", check);
  }
  at("language").addEventListener("change", () => { speak(at("language").value); layouts(); show(); });
  at("show").addEventListener("change", show);
  at("example").addEventListener("click", () => { post.value = EXAMPLE; check(); });
  at("clear").addEventListener("click", () => { post.value = ""; state.dismissed.clear(); check(); post.focus(); });
  at("copy-output").addEventListener("click", () => copy(() => state.answer.output, at("output")));
  at("copy-request").addEventListener("click", () => copy(() => state.answer.request.text, at("request")));
  at("stop").addEventListener("click", stop);
  at("output").addEventListener("click", event => {
    const mark = event.target.closest(".mark");
    if (mark) {
      open(mark);
    }
  });
  document.addEventListener("keydown", keys);
}

function keys(event) {
  if (at("card").open || event.ctrlKey || event.metaKey) {
    return;
  }
  const writing = event.target.closest("input:not([type=checkbox]), textarea, select");
  const steps = event.altKey ? { ArrowDown: 1, ArrowUp: -1 } : writing ? {} : { n: 1, p: -1 };
  const step = steps[event.key];
  if (step) {
    event.preventDefault();
    neighbor(at("output"), step)?.focus();
  } else if ((event.key === "Enter" || event.key === " ") && event.target.matches(".mark")) {
    event.preventDefault();
    open(event.target);
  }
}

async function stop() {
  try {
    await call("/api/stop", {});
  } catch {
    // it has stopped already
  }
  problem(say("error.stopped"));
  at("stop").disabled = true;
}

function layouts() {
  for (const option of at("layout").options) {
    option.textContent = say("layout." + option.value);
  }
}

async function start() {
  at("language").value = navigator.language.startsWith("es") ? "es" : "en";
  speak(at("language").value);
  show();
  listen();
  try {
    const settings = await call("/api/settings");
    longestText = settings.longestText;
    at("version").textContent = settings.version;
    at("list").append(...settings.lists.map(name => element("option", { value: name }, name)));
    at("layout").append(...settings.layouts.map(name => element("option", { value: name }, say("layout." + name))));
  } catch (error) {
    refuse(error);
    return;
  }
  addEventListener("hashchange", () => location.reload());
  if (post.value !== "") {
    check(); // the browser brought the text back
  }
}

start();
