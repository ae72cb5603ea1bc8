/** A made-up cabinet of eight: what they sent, as messages. */
const MESSAGES = `Ann: 68BJ-V00T
Ben: mine is 6892 v00d, thanks
Cam: https://www.example.org/self-assessment#readiness-A112-V0DS
Dee: A2X2-V03G
Eli: mine is 7h0t v02h, thanks
Flo: https://www.example.org/self-assessment#readiness-YB12-V07W
Gus: Y0ZT-V1MR
Hal: mine is ws2t v18b, thanks`;

document.querySelector('#cabinet').addEventListener('click', () => {
  const box = document.querySelector('readiness-team').shadowRoot?.querySelector('[part~=box]');
  if (!box) return;
  box.value = MESSAGES;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  box.focus();
});
