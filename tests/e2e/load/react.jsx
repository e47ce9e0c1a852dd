// The same question drawn by React in the browser, as a page made by its usual tools does. WORDS are put in by the bundler.
import { useState } from "react";
import { createRoot } from "react-dom/client";

const words = WORDS;

function Choice({ kind, name, choice, chosen, onChoose }) {
  return (
    <div className="choice">
      <input id={choice.id} name={name} type={kind} checked={chosen} onChange={onChoose} aria-describedby={`${choice.id}-hint`}/>
      <label htmlFor={choice.id}>{choice.label}</label>
      <p id={`${choice.id}-hint`} className="hint">{choice.hint}</p>
    </div>
  );
}

function First({ onAnswer }) {
  const [chosen, choose] = useState(null);
  const { heading, lead, asked, choices, points, period } = words.first;
  const submit = (event) => {
    event.preventDefault();
    if (chosen) onAnswer(chosen);
  };
  return (
    <main id="main">
      <h1>{heading}</h1>
      <p className="lead">{lead}</p>
      <form noValidate onSubmit={submit}>
        <fieldset>
          <legend>{asked}</legend>
          {choices.map((choice) => (
            <Choice key={choice.id} kind="radio" name="whom" choice={choice} chosen={chosen === choice.id} onChoose={() => choose(choice.id)}/>
          ))}
        </fieldset>
        <button type="submit">{words.next}</button>
      </form>
      <ul>{points.map((point) => <li key={point}>{point}</li>)}</ul>
      <p className="hint">{period}</p>
    </main>
  );
}

function Second() {
  const [chosen, choose] = useState([]);
  const { heading, lead, choices } = words.second;
  const toggle = (id) => choose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <main id="main">
      <h1>{heading}</h1>
      <form noValidate onSubmit={(event) => event.preventDefault()}>
        <fieldset>
          <legend>{lead}</legend>
          {choices.map((choice) => (
            <Choice key={choice.id} kind="checkbox" name="topics" choice={choice} chosen={chosen.includes(choice.id)} onChoose={() => toggle(choice.id)}/>
          ))}
        </fieldset>
        <button type="submit">{words.next}</button>
      </form>
    </main>
  );
}

function App() {
  const [answer, setAnswer] = useState(null);
  return (
    <>
      <a className="skip" href="#main">{words.skip}</a>
      <header><a href="index.html">{words.brand}</a></header>
      {answer ? <Second/> : <First onAnswer={setAnswer}/>}
    </>
  );
}

createRoot(document.getElementById("root")).render(<App/>);
