// The check of a registration while it is typed: the form is sent as its "check" button would, and the parts that may differ are
// taken over. Without this file the buttons do the same.
const parts = ["resultat", "pladser", "personer", "beslutninger", "undtagelse", "sidste-dag-hjaelp", "kandidater"];
const patience = 350;

for (const form of document.querySelectorAll("form[data-live]")) {
  let timer;
  let running;
  const check = async () => {
    running?.abort();
    running = new AbortController();
    const data = new FormData(form);
    data.set("Form.Button", "check-live");
    try {
      const response = await fetch(form.action || location.href, { method: "POST", body: data, signal: running.signal });
      takeOver(new DOMParser().parseFromString(await response.text(), "text/html"));
    } catch (fault) {
      if (fault.name !== "AbortError") throw fault;
    }
  };
  form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(check, patience); });
}

// A part that somebody is typing in stays as it is, but for its choices. The version that was seen is that of the new page only when
// all of it was taken over: who registers on a part that stayed is told what has changed since.
function takeOver(page) {
  let whole = true;
  for (const id of parts) {
    const shown = document.getElementById(id);
    const fresh = page.getElementById(id);
    if (!shown || !fresh || shown.innerHTML === fresh.innerHTML) continue;
    const focused = shown.contains(document.activeElement) ? document.activeElement : null;
    if (!focused) shown.innerHTML = fresh.innerHTML;
    else if (focused.type === "search") replaceChoices(shown, fresh);
    else whole = false;
  }
  const version = page.getElementById("version");
  if (version && whole) document.getElementById("version").value = version.value;
}

function replaceChoices(shown, fresh) {
  for (const old of shown.querySelectorAll(".choice, p")) old.remove();
  for (const choice of fresh.querySelectorAll(".choice, p")) shown.append(choice);
}
