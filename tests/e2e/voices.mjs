// Stand-ins for the browser's voices, which test machines do not have.

/**
 * Voices of these languages, listed only a moment after they are first asked for, as some browsers do. What is said is
 * kept in `globalThis.said`; a sentence ends when `globalThis.endSentence()` is called. To be called before the page opens.
 */
export const voices = (page, languages) => page.addInitScript((languages) => {
  globalThis.said = [];
  globalThis.SpeechSynthesisUtterance = class {
    constructor(text) {
      this.text = text;
    }
  };
  let now = null;
  let asked = 0;
  const end = () => {
    const ended = now;
    now = null;
    ended?.onend?.(new Event("end"));
  };
  globalThis.endSentence = end;
  const list = languages.map(([lang, localService]) => ({ lang, localService, name: `${lang} ${localService}` }));
  const none = [{ lang: "xx-XX", localService: true, name: "xx" }];
  Object.defineProperty(globalThis, "speechSynthesis", {
    value: {
      getVoices: () => (asked++ === 0 ? [] : list.length > 0 ? list : none),
      speak: (utterance) => {
        now = utterance;
        globalThis.said.push({ text: utterance.text, lang: utterance.lang, voice: utterance.voice.name });
      },
      cancel: end,
    },
  });
}, languages);
