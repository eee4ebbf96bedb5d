// The days on which something changed, on a slider. Without this file there are the links to the change before and after, and the field for a day.
for (const slider of document.querySelectorAll(".slider")) {
  const days = slider.dataset.days.split(" ");
  const names = slider.dataset.names.split("|");
  const range = slider.querySelector("input");
  const told = slider.querySelector("output");
  const tell = () => {
    told.textContent = names[range.value];
    range.setAttribute("aria-valuetext", names[range.value]);
  };
  range.addEventListener("input", tell);
  range.addEventListener("change", () => location.assign(slider.dataset.to + days[range.value]));
  tell();
  slider.hidden = false;
}
