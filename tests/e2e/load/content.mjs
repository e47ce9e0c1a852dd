// What the pages that we are measured against show: the words of our own first question and of the page after it.

const DOORS = ["whom-self", "whom-other", "whom-employer", "whom-org"];
const POINTS = ["begin-likely", "begin-memory", "begin-unsure", "begin-stop"];
const TOPICS = ["money", "care", "home", "health", "school", "work", "culture", "rights"];

/** The words of both pages as plain data. */
export function content(say) {
  const choice = (id) => ({ id, label: say(id), hint: say(`${id}.about`) });
  return {
    lang: "zh-CN",
    brand: say("brand-title"),
    skip: say("skip"),
    next: say("next"),
    first: {
      heading: say("begin-title"),
      lead: say("begin-lead"),
      asked: say("begin-whom"),
      choices: DOORS.map(choice),
      points: POINTS.map((id) => say(id)),
      period: say("period"),
    },
    second: {
      heading: say("topics-title"),
      lead: say("topics-hint"),
      choices: TOPICS.map((id) => choice(`topic-${id}`)),
    },
  };
}
