/**
 * In place of speech-dispatcher, which needs a sound device: a server of its protocol, SSIP, that speaks to nobody. It takes as
 * long as a quick voice would, because what is cut off depends on it, and remembers what it was given.
 *
 * The protocol: https://htmlpreview.github.io/?https://github.com/brailcom/speechd/blob/master/doc/ssip.html
 */
import { createServer } from 'node:net';

/** Characters that the voice says in a second: about three times as fast as people talk, as practiced listeners set it. */
const PACE = 60;

/** Utterances: `text`, `lang` (as set by the client, or empty) and `state`: waiting, speaking, said, cut off or unheard. */
export class SpeechServer {
  utterances = [];
  #server = createServer((socket) => this.#serve(socket));
  #sockets = new Set();
  #waiting = [];
  #current;
  #count = 0;

  /** Listens at a path of a Unix socket. */
  listen(path) {
    return new Promise((resolve, reject) => this.#server.once('error', reject).listen(path, resolve));
  }

  get silent() {
    return !this.#current;
  }

  /** What was said since the last call. */
  take() {
    return this.utterances.splice(0);
  }

  /** Falls silent, and keeps nothing of what was said. */
  forget() {
    this.#cancel();
    this.take();
  }

  close() {
    clearTimeout(this.#current?.timer);
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }

  #serve(socket) {
    this.#sockets.add(socket);
    socket.once('close', () => this.#sockets.delete(socket));
    // A client that was ended in the middle of a message.
    socket.on('error', () => socket.destroy());
    const client = { id: this.#sockets.size, lang: '', data: undefined, send: (...lines) => send(socket, lines) };
    let rest = '';
    socket.setEncoding('utf8').on('data', (text) => {
      const lines = (rest + text).split('\r\n');
      rest = lines.pop();
      for (const line of lines) this.#line(client, line);
    });
  }

  #line(client, line) {
    if (client.data && line === '.') {
      const ssml = client.data.join(' ');
      client.data = undefined;
      this.#queue(client, ssml);
    } else if (client.data) {
      client.data.push(line.replace(/^\.\./, '.'));
    } else {
      this.#command(client, line);
    }
  }

  #command(client, line) {
    const [verb, ...words] = line.split(' ');
    switch (verb.toUpperCase()) {
      case 'SPEAK':
        client.data = [];
        return client.send('230 OK RECEIVING DATA');
      case 'CHAR':
      case 'KEY':
        return this.#queue(client, words.join(' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
      case 'SET':
        if (words[1].toUpperCase() === 'LANGUAGE') client.lang = words[2];
        return client.send('200 OK SET');
      case 'GET':
        return client.send('251-0', '251 OK GET RETURNED');
      case 'HISTORY':
        return client.send(`245-${client.id}`, '245 OK CLIENT ID SENT');
      case 'LIST':
        return client.send('249-voice\ten\tnone', '249 OK VOICE LIST SENT');
      case 'CANCEL':
      case 'STOP':
        this.#cancel();
        return client.send('210 OK CANCELED');
      default:
        return client.send('200 OK');
    }
  }

  #queue(client, ssml) {
    const id = ++this.#count;
    client.send(`225-${id}`, '225 OK MESSAGE QUEUED');
    // Before each word stands a mark with its place in the text.
    const [, ...pieces] = ssml.replace(/<\/?speak>/g, '').split(/<mark name="([^"]*)"\/>/);
    const words = [];
    if (pieces.length === 0) words.push({ text: plain(ssml) });
    for (let at = 0; at < pieces.length; at += 2) words.push({ mark: pieces[at], text: plain(pieces[at + 1]) });
    const utterance = { text: words.map(({ text }) => text).join(''), lang: client.lang, state: 'waiting' };
    if (!utterance.text.trim()) return;
    this.utterances.push(utterance);
    this.#waiting.push({ utterance, words, notify: (code, ...more) => notify(client, code, id, more) });
    if (!this.#current) this.#speakNext();
  }

  #speakNext() {
    this.#current = this.#waiting.shift();
    if (!this.#current) return;
    this.#current.utterance.state = 'speaking';
    this.#current.notify(701);
    this.#speakWord();
  }

  #speakWord() {
    const { words, utterance, notify } = this.#current;
    const word = words.shift();
    if (word) {
      if (word.mark) notify(700, word.mark);
      this.#current.timer = setTimeout(() => this.#speakWord(), (word.text.length / PACE) * 1000);
    } else {
      utterance.state = 'said';
      notify(702);
      this.#speakNext();
    }
  }

  #cancel() {
    clearTimeout(this.#current?.timer);
    for (const { utterance, notify } of [this.#current, ...this.#waiting].filter(Boolean)) {
      utterance.state = utterance.state === 'speaking' ? 'cut off' : 'unheard';
      notify(703);
    }
    this.#current = undefined;
    this.#waiting = [];
  }
}

const EVENTS = { 700: 'INDEX MARK', 701: 'BEGIN', 702: 'END', 703: 'CANCELED' };

function notify(client, code, id, more) {
  client.send(...[id, client.id, ...more].map((line) => `${code}-${line}`), `${code} ${EVENTS[code]}`);
}

function send(socket, lines) {
  if (socket.writable) socket.write(lines.map((line) => `${line}\r\n`).join(''));
}

function plain(ssml) {
  return ssml
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
