// Reload when the server tells of a revision that this page does not show; the browser keeps the place on the page.
"use strict";
{
  const bar = document.getElementById("milaff-preview");
  const feed = new EventSource("/events");
  feed.addEventListener("revision", (event) => {
    bar.classList.remove("lost");
    if (event.data !== bar.dataset.token) location.reload();
  });
  feed.addEventListener("error", () => bar.classList.add("lost"));
  addEventListener("pagehide", () => feed.close());
}
