import { useEffect, useRef, useState } from 'react';
import { ReadinessAssessment } from 'readiness-assessment/react';

/** All that the wrapper can do. Objects and handlers are new at every render, as in most apps. */
export function App(given) {
  const [{ assessment, answers, ...options }, setOptions] = useState(given);
  const [level, setLevel] = useState('');
  const [answered, setAnswered] = useState(0);
  const [events, setEvents] = useState([]);
  const element = useRef(null);
  const hear = ({ type }) => setEvents((events) => [...events, type.replace('readiness-', '')]);
  useEffect(() => {
    window.fromRef = element.current;
    window.setOptions = setOptions;
  }, []);
  return (
    <main>
      <ReadinessAssessment
        ref={element}
        className="ours"
        id="check"
        assessment={assessment && { ...assessment }}
        answers={answers && { ...answers }}
        messages={{ finish: 'Show me' }}
        {...options}
        onReadinessReady={hear}
        onReadinessStart={hear}
        onReadinessAnswer={(event) => {
          hear(event);
          setAnswered(event.detail.answered);
        }}
        onReadinessRestart={hear}
        onReadinessError={hear}
        onReadinessComplete={(event) => {
          hear(event);
          setLevel(event.detail.result.level.id);
        }}
      >
        <p>Our own fallback</p>
        <p slot="signup">Our own sign-up</p>
      </ReadinessAssessment>
      <output>
        {level} {answered}
      </output>
      <pre>{events.join(' ')}</pre>
    </main>
  );
}
